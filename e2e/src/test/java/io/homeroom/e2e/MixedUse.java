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

/** One family that reads most of the time, writes now and then, and signs in again sometimes. */
final class MixedUse {

  private static final Duration BETWEEN = Duration.ofMillis(20);

  private final Door door;
  private final Parent parent;
  private final Random random;
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private Answer session;
  private final AtomicLong calls = new AtomicLong();

  private MixedUse(Door door, Parent parent, Answer session) {
    this.door = door;
    this.parent = parent;
    this.session = session;
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
    if (chance < 600) {
      call(home.get("/api/family"), 200);
    } else if (chance < 850) {
      call(home.get("/api/notifications"), 200);
    } else if (chance < 950) {
      call(home.get("/api/auth/sessions"), 200);
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

  private void addAndRemoveChild(Door home) {
    Map<String, String> child = Map.of("name", "Lin", "birthday", "2011-05-04", "language", "zh");
    String key = UUID.randomUUID().toString();
    String id = call(home.post("/api/family/children", child, key), 201).text("childId");
    call(home.delete("/api/family/children/" + id), 204);
  }

  private Answer call(Answer answer, int expected) {
    calls.incrementAndGet();
    return answer.expect(expected);
  }
}
