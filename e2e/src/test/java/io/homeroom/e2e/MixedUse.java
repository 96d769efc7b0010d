package io.homeroom.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One family that reads most of the time, writes now and then, and signs in again sometimes. */
final class MixedUse {

  private static final Duration BETWEEN = Duration.ofMillis(20);
  private static final List<String> LISTS =
      List.of(
          "/api/tasks?childId=%s",
          "/api/parent/dashboard",
          "/api/store/products?language=en",
          "/api/store/search?q=science&language=en",
          "/api/store/orders",
          "/api/booking/courses",
          "/api/booking/bookings",
          "/api/payments",
          "/api/subscriptions",
          "/api/subscriptions/plans");

  private final Door door;
  private final Parent parent;
  private final Room room;
  private final String product;
  private final long points;
  private final Random random;
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private Answer session;
  private final AtomicLong calls = new AtomicLong();

  private MixedUse(Door door, Parent parent, Answer session) {
    Door home = door.as(session.text("accessToken"));
    this.door = door;
    this.parent = parent;
    this.session = session;
    Map<String, String> child = Map.of("name", "Mei", "birthday", "2010-05-04", "language", "ja");
    home.post("/api/family/children", child, UUID.randomUUID().toString()).expect(201);
    this.room = Room.of(door, home, parent, "Mei", "640381");
    JsonNode lesson = Lessons.cheapest(home);
    this.product = lesson.path("productId").asString();
    this.points = lesson.at("/price/points").asLong();
    this.random = new Random(parent.email().hashCode());
  }

  static MixedUse ofNewFamily(RunningPlatform platform) {
    Parent parent = Parent.named("Busy", "ja");
    Door door = platform.door();
    new RegisteringAtDoor(door, platform.mailbox(), Narrator.SILENT).register(parent);
    return new MixedUse(door, parent, door.post("/api/auth/login", parent.signIn()).expect(200));
  }

  long calls() {
    return calls.get();
  }

  Stream<String> failures() {
    return failures.stream();
  }

  /** {@code end}: in nanoseconds, as {@link System#nanoTime} counts. */
  void until(long end) {
    while (System.nanoTime() < end) {
      try {
        once();
      } catch (StepFailed | UncheckedIOException failed) {
        failures.add(failed.toString());
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private void once() {
    Door home = door.as(session.text("accessToken"));
    int chance = random.nextInt(1000);
    if (chance < 400) {
      call(home.get("/api/family"), 200);
    } else if (chance < 550) {
      call(home.get("/api/notifications"), 200);
    } else if (chance < 600) {
      call(home.get("/api/auth/sessions"), 200);
    } else if (chance < 955) {
      String list = LISTS.get(random.nextInt(LISTS.size()));
      call(home.get(list.formatted(room.child())), 200);
    } else if (chance < 960) {
      learn(home);
    } else if (chance < 980) {
      addAndRemoveChild(home);
    } else if (chance < 995) {
      session =
          call(
              door.post("/api/auth/refresh", Map.of("refreshToken", session.text("refreshToken"))),
              200);
    } else {
      call(home.post("/api/auth/logout", Map.of()), 204);
      session = call(door.post("/api/auth/login", parent.signIn()), 200);
    }
  }

  /** A task that the child solves, and a lesson that it wants for it and its parent refuses. */
  private void learn(Door home) {
    Door desk = room.enter();
    Answer task = call(home.post("/api/tasks", task()), 201);
    String answer = task.text("answers.0.answerId");
    Map<String, Object> solved =
        Map.of("taskId", task.text("taskId"), "answerId", answer, "tookMillis", 900);
    call(desk.post("/api/tasks/submit", solved), 200);
    call(desk.get("/api/points/" + room.child() + "/history"), 200);
    List<Map<String, Object>> items = List.of(Map.of("productId", product, "quantity", 1));
    Map<String, Object> wish = Map.of("payment", "points", "items", items, "points", points);
    String order =
        call(desk.post("/api/store/orders", wish, UUID.randomUUID().toString()), 202)
            .text("orderId");
    call(home.post("/api/store/orders/" + order + "/cancellation", Map.of()), 200);
  }

  private Map<String, Object> task() {
    return Map.of(
        "childId",
        room.child(),
        "question",
        "What is six times seven?",
        "answers",
        List.of(Map.of("text", "42", "correct", true), Map.of("text", "41", "correct", false)),
        "points",
        10,
        "subject",
        "maths",
        "language",
        "ja");
  }

  private void addAndRemoveChild(Door home) {
    Map<String, String> child = Map.of("name", "Lin", "birthday", "2011-05-04", "language", "zh");
    String key = UUID.randomUUID().toString();
    String id = call(home.post("/api/family/children", child, key), 201).text("childId");
    call(home.post("/api/family/children/" + id + "/removal", parent.proof()), 204);
  }

  private Answer call(Answer answer, int expected) {
    calls.incrementAndGet();
    return answer.expect(expected);
  }
}
