package io.homeroom.e2e;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A parent and a child of theirs at the store, both signed in and listening.
 *
 * @param home as the parent sees it
 * @param room as the child sees it
 */
record StoreVisit(String name, String child, Door home, Door room, Pushes atHome, Pushes inRoom) {

  /** Lets the child earn points, by a task of its parent's. */
  void earn(long points) {
    solve(give(points));
  }

  /** A task of its parent's, as the parent is answered. */
  Answer give(long points) {
    return home.post("/api/tasks", task(points)).expect(201);
  }

  void solve(Answer task) {
    room.post(
            "/api/tasks/submit",
            Map.of(
                "taskId", task.text("taskId"),
                "answerId", task.text("answers.0.answerId"),
                "tookMillis", 900))
        .expect(200);
  }

  long balance() {
    return room.get("/api/points/" + child).expect(200).json().path("balance").asLong();
  }

  void expectBalance(long expected) {
    if (balance() != expected) {
      throw new StepFailed("There are %d points and not %d".formatted(balance(), expected));
    }
  }

  static long points(JsonNode offer) {
    return offer.at("/price/points").asLong();
  }

  private Map<String, Object> task(long points) {
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
