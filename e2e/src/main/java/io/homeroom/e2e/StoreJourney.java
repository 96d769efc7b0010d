package io.homeroom.e2e;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A parent hides a gift for a child, which learns nothing of it until it has earned enough, is
 * told, and opens it. Then the child orders something for points, and its parent says yes.
 */
public final class StoreJourney {
  private static final String PIN = "640381";

  private final Door door;
  private final Narrator narrator;
  private final Parent parent;
  private final String name;

  /**
   * A journey of one child.
   *
   * @param parent can sign in and has consented
   * @param name of a child of theirs
   */
  public StoreJourney(Door door, Narrator narrator, Parent parent, String name) {
    this.door = door;
    this.narrator = narrator;
    this.parent = parent;
    this.name = name;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door home =
        door.as(door.post("/api/auth/login", parent.signIn()).expect(200).text("accessToken"));
    Room hers = Room.of(door, home, name, PIN);
    Door room = hers.enter();
    List<JsonNode> cheapest = cheapest(home);
    Pushes atHome = home.listen("/api/notifications/stream");
    Pushes inRoom = room.listen("/api/notifications/stream");
    earn(home, room, hers.child(), 1);
    String gift = hide(home, room, hers.child(), cheapest.get(0));
    unlock(home, room, hers.child(), gift, inRoom);
    open(home, room, hers.child(), gift, atHome);
    order(home, room, hers.child(), cheapest.get(1), atHome, inRoom);
  }

  /** Digital things that can be had for points, the cheapest first. */
  private List<JsonNode> cheapest(Door home) {
    narrator.step("The parent looks around the store");
    List<JsonNode> found =
        home.get("/api/store/products?language=en&limit=100")
            .expect(200)
            .json()
            .path("items")
            .valueStream()
            .filter(offer -> offer.path("kind").asString().equals("digital"))
            .filter(offer -> offer.at("/price/points").isNumber())
            .sorted(Comparator.comparingLong(offer -> offer.at("/price/points").asLong()))
            .toList();
    if (found.size() < 2) {
      throw new StepFailed("There are %d things to have for points".formatted(found.size()));
    }
    return found;
  }

  private String hide(Door home, Door room, String child, JsonNode offer) {
    narrator.step("The parent hides a gift, and %s learns nothing of it".formatted(name));
    Map<String, Object> form =
        Map.of(
            "childId",
            child,
            "productId",
            offer.path("productId").asString(),
            "threshold",
            Math.max(offer.at("/price/points").asLong(), balance(room, child) + 10),
            "message",
            "You have earned it!");
    String gift =
        home.post("/api/gifts", form, UUID.randomUUID().toString()).expect(201).text("giftId");
    room.get("/api/gifts/" + gift).expectProblem(404, "not-found");
    if (room.get("/api/gifts").expect(200).body().contains(gift)) {
      throw new StepFailed("The child sees a gift that is hidden");
    }
    return gift;
  }

  private void unlock(Door home, Door room, String child, String gift, Pushes inRoom) {
    narrator.step("%s earns what was missing, and is told of the gift".formatted(name));
    earn(home, room, child, Math.toIntExact(threshold(home, gift) - balance(room, child)));
    inRoom.await("gift-unlocked");
    if (!room.get("/api/gifts/" + gift).expect(200).text("state").equals("unlocked")) {
      throw new StepFailed("The gift is not unlocked");
    }
  }

  private void open(Door home, Door room, String child, String gift, Pushes atHome) {
    narrator.step("%s opens it, once, and the points are the parents'".formatted(name));
    long before = balance(room, child);
    long cost = threshold(room, gift);
    String key = UUID.randomUUID().toString();
    Answer opened = room.post("/api/gifts/" + gift + "/activate", Map.of(), key).expect(200);
    room.post("/api/gifts/" + gift + "/activate", Map.of(), key).expect(200);
    room.post("/api/gifts/" + gift + "/activate", Map.of(), UUID.randomUUID().toString())
        .expectProblem(409, "gift-already-opened");
    if (balance(room, child) != before - cost) {
      throw new StepFailed("Of %d points %d are left".formatted(before, balance(room, child)));
    }
    room.get("/api/store/library/" + opened.text("productId")).expect(200);
    atHome.await("gift-opened");
    home.delete("/api/gifts/" + gift).expectProblem(409, "gift-already-opened");
  }

  private void order(
      Door home, Door room, String child, JsonNode offer, Pushes atHome, Pushes inRoom) {
    long points = offer.at("/price/points").asLong();
    String product = offer.path("productId").asString();
    narrator.step("%s orders something for %d points".formatted(name, points));
    earn(home, room, child, Math.toIntExact(Math.max(1, points - balance(room, child))));
    long before = balance(room, child);
    Map<String, Object> form =
        Map.of(
            "payment",
            "points",
            "items",
            List.of(Map.of("productId", product, "quantity", 1)),
            "points",
            points);
    String order =
        room.post("/api/store/orders", form, UUID.randomUUID().toString())
            .expect(202)
            .text("orderId");
    atHome.await("order-approval-requested");

    narrator.step("The parent says yes, and both are told that it is paid");
    home.post("/api/store/orders/" + order + "/approval", Map.of()).expect(200);
    inRoom.await("order-paid");
    atHome.await("order-paid");
    if (balance(room, child) != before - points) {
      throw new StepFailed("Of %d points %d are left".formatted(before, balance(room, child)));
    }
    room.get("/api/store/library/" + product).expect(200);
    home.get("/api/store/orders/" + order).expect(200);
  }

  private static void earn(Door home, Door room, String child, int points) {
    Answer task = home.post("/api/tasks", task(child, points)).expect(201);
    room.post(
            "/api/tasks/submit",
            Map.of(
                "taskId", task.text("taskId"),
                "answerId", task.text("answers.0.answerId"),
                "tookMillis", 900))
        .expect(200);
  }

  private static long threshold(Door door, String gift) {
    return door.get("/api/gifts/" + gift).expect(200).json().path("threshold").asLong();
  }

  private static long balance(Door room, String child) {
    return room.get("/api/points/" + child).expect(200).json().path("balance").asLong();
  }

  private static Map<String, Object> task(String child, int points) {
    return Map.of(
        "childId",
        child,
        "question",
        "What is six times seven?",
        "answers",
        List.of(Map.of("text", "42", "correct", true), Map.of("text", "41", "correct", false)),
        "points",
        points,
        "subject",
        "maths",
        "language",
        "en");
  }
}
