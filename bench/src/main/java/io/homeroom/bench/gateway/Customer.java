package io.homeroom.bench.gateway;

import io.homeroom.e2e.Door;
import io.homeroom.e2e.StepFailed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A child with points, of a family with an address that lets it buy. */
record Customer(Door room) {

  static Customer of(Suite suite) {
    Pupil pupil = Pupil.enrolled(suite);
    Door home = pupil.home(suite);
    home.put("/api/store/address", address()).expect(200);
    String allowed = "/api/store/allowance/" + pupil.child();
    home.put(allowed, allowance(), home.get(allowed).expect(200)).expect(200);
    Door room = pupil.room(suite);
    earn(home, room, pupil.child());
    return new Customer(room);
  }

  /** Puts something into the cart and orders it; fails unless it is paid at once. */
  void buy(String product) {
    room.put("/api/store/cart/items/" + product, Map.of("quantity", 1)).expect(200);
    var order =
        room.post(
                "/api/store/orders",
                Map.of(
                    "items",
                    List.of(Map.of("productId", product, "quantity", 1)),
                    "payment",
                    "points",
                    "points",
                    1),
                UUID.randomUUID().toString())
            .expect(201);
    if (!Objects.equals(order.text("state"), "paid")) {
      throw new StepFailed("An order is not paid: " + order.body());
    }
  }

  private static void earn(Door home, Door room, UUID child) {
    var task =
        home.post(
                "/api/tasks",
                Map.of(
                    "childId",
                    child,
                    "question",
                    "What is seven times six?",
                    "points",
                    10_000,
                    "subject",
                    "maths",
                    "language",
                    "en",
                    "answers",
                    List.of(
                        Map.of("text", "41", "correct", false),
                        Map.of("text", "42", "correct", true))))
            .expect(201);
    room.post(
            "/api/tasks/submit",
            Map.of(
                "taskId", task.text("taskId"),
                "answerId", task.text("answers.1.answerId"),
                "tookMillis", 2500),
            UUID.randomUUID().toString())
        .expect(200);
  }

  private static Map<String, Object> address() {
    return Map.of(
        "recipient", "Family Lovelace",
        "lines", List.of("12 Analytical Row"),
        "city", "London",
        "country", "GB");
  }

  private static Map<String, Object> allowance() {
    return Map.of("mode", "within", "pointsPerOrder", 1_000_000, "pointsPerWeek", 1_000_000);
  }
}
