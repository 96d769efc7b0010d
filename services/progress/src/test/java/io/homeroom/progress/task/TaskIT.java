package io.homeroom.progress.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class TaskIT {
  @Autowired Families families;
  @Autowired EventRecorder events;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void givesAChildATaskAndTells() {
    var given = family.give(10);

    var task = family.atChilds().get("/api/tasks/" + given.id()).expect(200).json();
    assertThat(task.path("state").asString()).isEqualTo("open");
    var event = events.await("progress.task-assigned.v1", given.id());
    EventSchemas.ofThisModule().check(event);
    assertThat(event.json()).contains(family.child().id().toString()).doesNotContain("seven");
  }

  @Test
  void tellsAChildNotWhichAnswerIsCorrect() {
    var given = family.give(10);

    for (var path : List.of("/api/tasks", "/api/tasks/" + given.id())) {
      assertThat(family.atChilds().get(path).expect(200).body())
          .contains("42")
          .doesNotContain("correct");
    }
    assertThat(family.parent().get("/api/tasks/" + given.id()).body()).contains("\"correct\":true");
  }

  @Test
  void listsTheTasksOfAChildThatNobodyHasToldOfYet() {
    var tasks = family.parent().get("/api/tasks?childId=" + family.child().id()).expect(200);
    assertThat(tasks.json().path("items")).isEmpty();
  }

  @Test
  void hidesTasksFromOtherFamilies() {
    var given = family.give(10);
    var other = families.register();

    other.parent().get("/api/tasks/" + given.id()).expect(404, "not-found");
    other.atChilds().get("/api/tasks/" + given.id()).expect(404, "not-found");
    other.parent().delete("/api/tasks/" + given.id()).expect(404, "not-found");
    other.parent().get("/api/tasks/" + given.id() + "/attempts").expect(404, "not-found");
    other.parent().get("/api/tasks?childId=" + family.child().id()).expect(404, "not-found");
    other.atChilds().get("/api/tasks?childId=" + family.child().id()).expect(404, "not-found");
    other.parent().post("/api/tasks", family.task(10)).expect(404, "not-found");
    other.submit(given, given.correct()).expect(404, "not-found");
  }

  @Test
  void listsTheNewestFirstInPages() {
    var first = family.give(10);
    var second = family.give(20);
    var third = family.give(30);

    var page = family.atChilds().get("/api/tasks?limit=2").expect(200).json();
    assertThat(page.at("/items/0/taskId").asString()).isEqualTo(third.id().toString());
    assertThat(page.at("/items/1/taskId").asString()).isEqualTo(second.id().toString());
    var next = page.path("next").asString();
    var rest = family.atChilds().get("/api/tasks?limit=2&cursor=" + next).expect(200).json();
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.at("/items/0/taskId").asString()).isEqualTo(first.id().toString());
  }

  @Test
  void takesBackWhatIsNotSolved() {
    var given = family.give(10);

    family.parent().delete("/api/tasks/" + given.id()).expect(204);
    family.parent().delete("/api/tasks/" + given.id()).expect(204);
    family.submit(given, given.correct()).expect(409, "task-withdrawn");
    var solved = family.give(10);
    family.submit(solved, solved.correct()).expect(200);
    family.parent().delete("/api/tasks/" + solved.id()).expect(409, "task-already-solved");
  }

  static List<Map<String, Object>> spoiled() {
    return List.of(
        Map.of("question", " "),
        Map.of("question", "a".repeat(2001)),
        Map.of("question", "a\0b"),
        Map.of("answers", List.of()),
        Map.of("answers", List.of(Map.of("text", "42", "correct", true))),
        Map.of(
            "answers",
            List.of(Map.of("text", "1", "correct", true), Map.of("text", "2", "correct", true))),
        Map.of(
            "answers",
            List.of(Map.of("text", "1", "correct", false), Map.of("text", "2", "correct", false))),
        Map.of(
            "answers",
            List.of(Map.of("text", "1", "correct", true), Map.of("text", "1 ", "correct", false))),
        Map.of("points", 0),
        Map.of("points", -5),
        Map.of("points", 10_001),
        Map.of("points", 1.5),
        Map.of("language", "fr"),
        Map.of("childId", "somebody"));
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  void storesNoTaskThatBreaksARule(Map<String, Object> spoiled) {
    var task = new HashMap<>(family.task(10));
    task.putAll(spoiled);

    var answer = family.parent().post("/api/tasks", task).expect(400, "invalid-request");
    assertThat(answer.json().path("errors")).isNotEmpty();
    assertThat(family.atChilds().get("/api/tasks").json().path("items")).isEmpty();
  }

  @Test
  void refusesAQuestionOfManyMegabytes() {
    var task = new HashMap<>(family.task(10));
    task.put("question", "a".repeat(10_000_000));

    family.parent().post("/api/tasks", task).expect(413);
  }

  @Test
  void knowsNoTaskThatIsNone() {
    family.parent().get("/api/tasks/" + UUID.randomUUID()).expect(404, "not-found");
  }
}
