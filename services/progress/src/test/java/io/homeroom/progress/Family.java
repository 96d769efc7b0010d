package io.homeroom.progress;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family as its members use the service. */
public record Family(Child child, UUID parentId, Client parent, Client atChilds) {

  /** A task that the parent has given the child. */
  public record Given(UUID id, UUID correct, UUID wrong) {}

  public Given give(int points) {
    var task = parent.post("/api/tasks", task(points)).expect(201).json();
    return new Given(
        UUID.fromString(task.path("taskId").asString()),
        UUID.fromString(task.at("/answers/1/answerId").asString()),
        UUID.fromString(task.at("/answers/0/answerId").asString()));
  }

  public Map<String, Object> task(int points) {
    return Map.of(
        "childId",
        child.id(),
        "question",
        "What is seven times six?",
        "answers",
        List.of(Map.of("text", "41", "correct", false), Map.of("text", "42", "correct", true)),
        "points",
        points,
        "subject",
        "maths",
        "language",
        "en");
  }

  public Answer submit(Given task, UUID answer) {
    return atChilds.post("/api/tasks/submit", submission(task, answer));
  }

  public static Map<String, Object> submission(Given task, UUID answer) {
    return Map.of("taskId", task.id(), "answerId", answer, "tookMillis", 1500);
  }

  public long balance() {
    return atChilds.get("/api/points/" + child.id()).expect(200).json().path("balance").asLong();
  }
}
