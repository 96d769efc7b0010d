package io.homeroom.progress.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class SubmissionIT {
  @Autowired Families families;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void earnsPointsAndLetsTheTreeGrow() {
    var given = family.give(12);

    var outcome = family.submit(given, given.correct()).expect(200).json();

    assertThat(outcome.path("correct").asBoolean()).isTrue();
    assertThat(outcome.path("points").asInt()).isEqualTo(12);
    assertThat(outcome.path("balance").asLong()).isEqualTo(12);
    assertThat(outcome.path("stage").asString()).isEqualTo("sprout");
    var history = family.parent().get("/api/points/" + family.child().id() + "/history").json();
    assertThat(history.at("/items/0/change").asLong()).isEqualTo(12);
    assertThat(history.at("/items/0/reference").asString()).isEqualTo("task:" + given.id());
  }

  @Test
  void tellsOfTheAttemptAndOfThePoints() {
    var given = family.give(12);
    family.submit(given, given.correct()).expect(200);

    var attempt =
        events.await(
            "progress.task-attempted.v1", event -> event.key().equals(given.id().toString()));
    var points = events.await("progress.points-changed.v1", family.child().id());
    List.of(attempt, points).forEach(EventSchemas.ofThisModule()::check);
    assertThat(points.json()).contains("\"balance\":12");
  }

  @Test
  void keepsWrongAnswersAndTakesACorrectOneAfterThem() {
    var given = family.give(10);
    for (var again = 0; again < 3; again++) {
      var outcome = family.submit(given, given.wrong()).expect(200).json();
      assertThat(outcome.path("correct").asBoolean()).isFalse();
      assertThat(outcome.path("balance").asLong()).isZero();
    }
    family.submit(given, given.correct()).expect(200);

    family.submit(given, given.wrong()).expect(409, "task-already-solved");
    family.submit(given, given.correct()).expect(409, "task-already-solved");
    assertThat(attempts(given)).isEqualTo(4);
    assertThat(family.balance()).isEqualTo(10);
  }

  @Test
  void acceptsNoAnswerOfAnotherTask() {
    var given = family.give(10);

    family.submit(given, family.give(10).correct()).expect(400, "invalid-request");
    family.submit(given, UUID.randomUUID()).expect(400, "invalid-request");
    assertThat(attempts(given)).isZero();
  }

  @Test
  void letsAChildGuessThirtyTimesAMinute() {
    var given = family.give(10);
    for (var guess = 0; guess < 30; guess++) {
      family.submit(given, given.wrong()).expect(200);
    }
    family.submit(given, given.correct()).expect(429, "too-many-attempts");

    clock.advance(Duration.ofSeconds(61));
    family.submit(given, given.correct()).expect(200);
  }

  @Test
  void countsGuessesAtDifferentTasksAtTheSameMoment() throws Exception {
    List<Callable<Integer>> guesses =
        Stream.generate(() -> family.give(10))
            .limit(40)
            .<Callable<Integer>>map(task -> () -> family.submit(task, task.wrong()).status())
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var taken = 0;
      for (var guess : threads.invokeAll(guesses)) {
        taken += guess.get() == 200 ? 1 : 0;
      }
      assertThat(taken).isEqualTo(30);
    }
  }

  @Test
  void countsOneOfManyCorrectAnswersAtOnce() throws Exception {
    var given = family.give(10);

    var answers = AtOnce.call(100, () -> family.submit(given, given.correct()));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expect(409, "task-already-solved"));
    assertThat(family.balance()).isEqualTo(10);
    assertThat(attempts(given)).isEqualTo(1);
  }

  @Test
  void answersARepeatedCallAsTheFirstOne() throws Exception {
    var given = family.give(10);
    var submission = Family.submission(given, given.correct());

    var answers =
        AtOnce.call(
            100,
            () -> family.atChilds().post("/api/tasks/submit", submission, "once:" + given.id()));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::body).hasSize(100).containsOnly(answers.get(0).body());
    assertThat(family.balance()).isEqualTo(10);
  }

  private int attempts(Family.Given given) {
    return family
        .parent()
        .get("/api/tasks/" + given.id() + "/attempts?limit=100")
        .expect(200)
        .json()
        .path("items")
        .size();
  }
}
