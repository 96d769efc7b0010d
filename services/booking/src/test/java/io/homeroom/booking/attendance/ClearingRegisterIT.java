package io.homeroom.booking.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten minutes before a session its coach marks that one of two children is there already. */
@BookingTest
class ClearingRegisterIT {
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired TellingAbsences telling;
  @Autowired JdbcClient jdbc;

  private Coach coach;
  private UUID session;
  private Family family;
  private LocalDateTime start;

  @BeforeEach
  void mark() {
    coach = people.coach(0);
    session = coach.session(5, 3);
    start = LocalDateTime.parse(coach.show(session).path("start").asString());
    family = people.family(2);
    family.hold(session).expect(201);
    clock.advance(Duration.ofMinutes(290));
    var came = Map.of("present", List.of(family.child()));
    coach.client().put("/api/sessions/" + session + "/attendance", came, null).expect(200);
    assertThat(marked()).isEqualTo(2);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void tellsOfNobodyWhomNobodyHasMissedOnTheNewDay() {
    replan(Coach.plan(start.plusDays(1), "Etc/UTC", 3));
    assertThat(marked()).isZero();
    clock.advance(Duration.ofMinutes(24 * 60 + 30));

    telling.tell();

    assertThat(told()).isZero();
  }

  @Test
  void startsAgainWherePeopleMeetNow() {
    var elsewhere = new HashMap<>(Coach.plan(start, "Etc/UTC", 3));
    elsewhere.putAll(Map.of("mode", "in-person", "location", "Hamburg"));
    replan(elsewhere);

    assertThat(marked()).isZero();
  }

  @Test
  void keepsWhoIsThereIfItLastsLonger() {
    var longer = new HashMap<>(Coach.plan(start, "Etc/UTC", 3));
    longer.put("minutes", 90);
    replan(longer);

    assertThat(marked()).isEqualTo(2);
  }

  private void replan(Map<String, Object> plan) {
    coach.client().put("/api/sessions/" + session, plan, "\"1\"").expect(200);
  }

  private long marked() {
    var register = coach.client().get("/api/sessions/" + session + "/attendance").expect(200);
    return register
        .json()
        .path("attendees")
        .valueStream()
        .filter(child -> child.path("present").isBoolean())
        .count();
  }

  private int told() {
    return jdbc.sql("select count(*) from attendance where session_id = ? and told_at is not null")
        .param(session)
        .query(Integer.class)
        .single();
  }
}
