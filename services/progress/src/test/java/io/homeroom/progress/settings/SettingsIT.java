package io.homeroom.progress.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.MovableClock;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.Family.Given;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

@ProgressTest
class SettingsIT {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @Autowired Families families;
  @Autowired SettlingTasks settling;
  @Autowired MovableClock clock;
  @Autowired StringRedisTemplate redis;

  private Family family;
  private String path;

  @BeforeEach
  void register() {
    clock.advanceToNoon();
    family = families.register();
    path = "/api/tasks/settings/" + family.child().id();
    family.parent().get(path).expect(200);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void settlesTheUsualPoints() {
    settling.settle(family.child(), 25, null, TOKYO, 0);
    var task = new HashMap<>(family.task(10));
    task.remove("points");

    var given = family.parent().post("/api/tasks", task).expect(201).json();
    assertThat(given.path("points").asInt()).isEqualTo(25);
    assertThat(family.parent().get(path).expect(200).json().path("timeZone").asString())
        .isEqualTo("Asia/Tokyo");
  }

  @Test
  void hasUsualSettingsBeforeAnybodySettles() {
    var settings = family.parent().get(path).expect(200).json();
    assertThat(settings.path("pointsPerTask").asInt()).isEqualTo(10);
    assertThat(settings.path("dailyLimit").isNull()).isTrue();
    assertThat(settings.path("timeZone").asString()).isEqualTo("UTC");
  }

  @Test
  void keepsSettingsForADayAndShowsEveryChangeAtOnce() {
    assertThat(redis.getExpire("settings:" + family.child().id())).isBetween(86_390L, 86_400L);

    family.parent().put(path, form(5, "UTC"), "\"0\"").expect(200);

    var shown = family.parent().get(path).expect(200).json();
    assertThat(shown.path("pointsPerTask").asInt()).isEqualTo(5);
  }

  @Test
  void letsNobodySettleOverWhatTheyHaveNotSeen() {
    settling.settle(family.child(), 25, null, TOKYO, 0);

    assertThatThrownBy(() -> settling.settle(family.child(), 30, null, TOKYO, 0))
        .isInstanceOf(SettingsChangedMeanwhile.class);
    settling.settle(family.child(), 30, null, TOKYO, 1);
    family.parent().put(path, form(5, "UTC"), null).expect(428);
    family.parent().put(path, form(5, "UTC"), "\"1\"").expect(412);
    family.parent().put(path, form(5, "UTC"), "\"2\"").expect(200);
  }

  @Test
  void refusesWhatIsNoSetting() {
    family.parent().put(path, form(0, "UTC"), "*").expect(400, "invalid-request");
    family.parent().put(path, form(5, "Mars/Olympus"), "*").expect(400, "invalid-request");
    family.parent().put(path, form(5, "+09:00"), "*").expect(400, "invalid-request");
    families.register().parent().put(path, form(5, "UTC"), "*").expect(404, "not-found");
    family.atChilds().put(path, form(5, "UTC"), "*").expect(403);
  }

  @Test
  void letsAChildSolveNoMoreInADayThanSettled() {
    settling.settle(family.child(), 10, 2, TOKYO, 0);
    for (var solved = 0; solved < 2; solved++) {
      var given = family.give(10);
      family.submit(given, given.correct()).expect(200);
    }
    var third = family.give(10);
    family.submit(third, third.correct()).expect(422, "daily-limit-reached");

    clock.advance(Duration.ofDays(1));
    family.submit(third, third.correct()).expect(200);
  }

  @Test
  void countsTasksSolvedAtTheSameMoment() throws Exception {
    settling.settle(family.child(), 10, 3, TOKYO, 0);
    List<Given> tasks = Stream.generate(() -> family.give(10)).limit(12).toList();
    List<Callable<Integer>> answers =
        tasks.stream()
            .<Callable<Integer>>map(task -> () -> family.submit(task, task.correct()).status())
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var solved = 0;
      for (var answer : threads.invokeAll(answers)) {
        solved += answer.get() == 200 ? 1 : 0;
      }
      assertThat(solved).isEqualTo(3);
    }
    assertThat(family.balance()).isEqualTo(30);
  }

  private static Map<String, Object> form(int points, String zone) {
    return Map.of("pointsPerTask", points, "timeZone", zone);
  }
}
