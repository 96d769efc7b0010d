package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * A parent gives a child a task; the child misses it once, solves it, earns its points once, and
 * both see what came of it.
 */
public final class LearningJourney {
  private static final String PIN = "640381";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

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
  public LearningJourney(Door door, Narrator narrator, Parent parent, String name) {
    this.door = door;
    this.narrator = narrator;
    this.parent = parent;
    this.name = name;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door home =
        door.as(door.post("/api/auth/login", parent.signIn()).expect(200).text("accessToken"));
    Room hers = Room.of(door, home, parent, name, PIN);
    String child = hers.child();
    Door room = hers.enter();
    Answer task = give(home, child);
    solve(room, child, task);
    lookBack(home, room, task.text("taskId"));
  }

  private Answer give(Door home, String child) {
    narrator.step(
        "The parent gives %s a task; one with two correct answers is refused".formatted(name));
    home.post("/api/tasks", task(child, true)).expectProblem(400, "invalid-request");
    return home.post("/api/tasks", task(child, false)).expect(201);
  }

  private void solve(Door room, String child, Answer task) {
    String wrong = task.text("answers.0.answerId");
    String correct = task.text("answers.1.answerId");
    narrator.step("%s tries, tries again, and earns ten points once".formatted(name));
    long before = room.get("/api/points/" + child).expect(200).json().path("balance").asLong();
    submit(room, task, wrong, UUID.randomUUID().toString()).expect(200);
    String key = UUID.randomUUID().toString();
    submit(room, task, correct, key).expect(200);
    submit(room, task, correct, key).expect(200);
    submit(room, task, correct, UUID.randomUUID().toString())
        .expectProblem(409, "task-already-solved");
    long after = room.get("/api/points/" + child).expect(200).json().path("balance").asLong();
    if (after != before + 10) {
      throw new StepFailed("The points went from %d to %d".formatted(before, after));
    }
  }

  private void lookBack(Door home, Door room, String task) {
    narrator.step("The parent sees both attempts, and %s is told".formatted(name));
    int attempts =
        home.get("/api/tasks/" + task + "/attempts").expect(200).json().path("items").size();
    if (attempts != 2) {
      throw new StepFailed("There are %d attempts instead of two".formatted(attempts));
    }
    Awaitility.await("the child to be told")
        .atMost(PATIENCE)
        .until(() -> room.get("/api/notifications").body().contains("Correct! +10"));
  }

  private static Answer submit(Door room, Answer task, String answer, String key) {
    return room.post(
        "/api/tasks/submit",
        Map.of("taskId", task.text("taskId"), "answerId", answer, "tookMillis", 2500),
        key);
  }

  private static Map<String, Object> task(String child, boolean bothCorrect) {
    return Map.of(
        "childId",
        child,
        "question",
        "What is seven times six?",
        "answers",
        List.of(
            Map.of("text", "41", "correct", bothCorrect), Map.of("text", "42", "correct", true)),
        "points",
        10,
        "subject",
        "maths",
        "language",
        "en");
  }
}
