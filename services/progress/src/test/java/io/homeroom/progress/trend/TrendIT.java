package io.homeroom.progress.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.settings.SettlingTasks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class TrendIT {
  @Autowired Families families;
  @Autowired SettlingTasks settling;
  @Autowired MovableClock clock;

  private Family family;
  private String path;

  @BeforeEach
  void register() {
    clock.advanceToNoon();
    family = families.register();
    path = "/api/tasks/trend/" + family.child().id();
    family.parent().get(path).expect(200);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void addsUpDayByDay() {
    var first = family.give(10);
    family.submit(first, first.wrong()).expect(200);
    family.submit(first, first.correct()).expect(200);
    clock.advance(Duration.ofDays(2));
    var second = family.give(5);
    family.submit(second, second.correct()).expect(200);
    family.give(1);

    var trend = family.parent().get(path + "?days=3").expect(200).json();

    assertThat(trend.path("open").asInt()).isEqualTo(1);
    assertThat(trend.path("attempts").asInt()).isEqualTo(3);
    assertThat(trend.path("solved").asInt()).isEqualTo(2);
    assertThat(trend.path("points").asInt()).isEqualTo(15);
    assertThat(trend.path("tookMillis").asInt()).isEqualTo(4500);
    assertThat(trend.path("days")).hasSize(3);
    assertThat(trend.at("/days/0/attempts").asInt()).isEqualTo(2);
    assertThat(trend.at("/days/1/attempts").asInt()).isZero();
    assertThat(trend.at("/days/2/points").asInt()).isEqualTo(5);
  }

  @Test
  void letsDaysBeginWhereTheChildLives() {
    var kiritimati = ZoneId.of("Pacific/Kiritimati");
    settling.settle(family.child(), 10, null, kiritimati, 0);
    var given = family.give(10);
    family.submit(given, given.correct()).expect(200);

    var trend = family.parent().get(path + "?days=1").expect(200).json();
    assertThat(trend.path("solved").asInt()).isEqualTo(1);
    assertThat(trend.at("/days/0/date").asString())
        .isEqualTo(LocalDate.ofInstant(clock.instant(), kiritimati).toString());
  }

  @Test
  void isForParentsOfTheChildAlone() {
    families.register().parent().get(path).expect(404, "not-found");
    family.atChilds().get(path).expect(403);
    family.parent().get(path + "?days=0").expect(400, "invalid-request");
    family.parent().get(path + "?days=367").expect(400, "invalid-request");
  }
}
