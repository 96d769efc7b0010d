package io.homeroom.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A family that says things of its own where it learns and shops. */
record CanaryLessons(Door home, Room room) {

  private static final String TASK = "Canarytask about trains";
  private static final String REVIEW = "Canaryreview of a lesson";
  private static final String GIFT = "Canarygift with love";

  /** What was said there, and where that may stand. */
  List<Canary> learn() {
    Door desk = room.enter();
    JsonNode lesson = Lessons.cheapest(home);
    long points = lesson.at("/price/points").asLong();
    String product = lesson.path("productId").asString();
    Answer task = home.post("/api/tasks", task(points)).expect(201);
    String answer = task.text("answers.0.answerId");
    Map<String, Object> solved =
        Map.of("taskId", task.text("taskId"), "answerId", answer, "tookMillis", 900);
    desk.post("/api/tasks/submit", solved).expect(200);
    Map<String, Object> gift =
        Map.of(
            "childId", room.child(), "productId", product, "threshold", 1_000_000, "message", GIFT);
    home.post("/api/gifts", gift).expect(201);
    review(desk, product, points);
    return List.of(
        Canary.of(TASK, "postgres progress.public.task", "redis child:"),
        Canary.of(GIFT, "postgres marketplace.public.gift"),
        Canary.of(REVIEW, "postgres marketplace.public.review"));
  }

  private void review(Door desk, String product, long points) {
    List<Map<String, Object>> items = List.of(Map.of("productId", product, "quantity", 1));
    Map<String, Object> wish = Map.of("payment", "points", "items", items, "points", points);
    String order =
        desk.post("/api/store/orders", wish, UUID.randomUUID().toString())
            .expect(202)
            .text("orderId");
    home.post("/api/store/orders/" + order + "/approval", Map.of()).expect(200);
    Awaitility.await("the lesson")
        .until(() -> desk.get("/api/store/library/" + product).status() == 200);
    String path = "/api/store/products/" + product + "/reviews/mine";
    String review =
        desk.put(path, Map.of("stars", 5, "text", REVIEW)).expect(200).text("review.reviewId");
    Answer waiting = home.get("/api/store/reviews/waiting").expect(200);
    if (!waiting.body().contains(review)) {
      throw new StepFailed("The review does not wait: " + waiting.body());
    }
  }

  private Map<String, Object> task(long points) {
    return Map.of(
        "childId",
        room.child(),
        "question",
        TASK,
        "answers",
        List.of(Map.of("text", TASK, "correct", true), Map.of("text", "No", "correct", false)),
        "points",
        points,
        "subject",
        "maths",
        "language",
        "en");
  }
}
