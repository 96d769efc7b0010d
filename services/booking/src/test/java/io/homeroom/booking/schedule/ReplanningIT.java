package io.homeroom.booking.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class ReplanningIT {
  @Autowired People people;

  private final LocalDateTime start =
      LocalDateTime.now(ZoneOffset.UTC).plusDays(3).truncatedTo(ChronoUnit.MINUTES);

  @Test
  void movesASessionWithItsSeats() {
    var coach = people.coach(0);
    var session = coach.session(72, 3);
    var family = people.family();
    family.hold(session).expect(201);

    coach
        .client()
        .put("/api/sessions/" + session, Coach.plan(start.plusDays(1), "Asia/Tokyo", 3), "\"1\"")
        .expect(200);

    assertThat(coach.show(session).path("zone").asString()).isEqualTo("Asia/Tokyo");
    var other = people.coach(0);
    family.hold(other.session(72, 1)).expect(201);
    assertThat(coach.free(session)).isEqualTo(2);
  }

  @Test
  void isAtTheSameLocalTimeInTheZoneItIsMovedTo() {
    var coach = people.coach(0);
    var session = coach.session(72, 3);
    var family = people.family();
    family.hold(session).expect(201);
    var began = Instant.parse(coach.show(session).path("startsAt").asString());
    var local = LocalDateTime.parse(coach.show(session).path("start").asString());

    var anew = Coach.plan(local, "Asia/Tokyo", 3);
    coach.client().put("/api/sessions/" + session, anew, "\"1\"").expect(200);

    var moved = coach.show(session);
    assertThat(LocalDateTime.parse(moved.path("start").asString())).isEqualTo(local);
    assertThat(Instant.parse(moved.path("startsAt").asString()))
        .isEqualTo(began.minus(Duration.ofHours(9)));
    family.hold(people.coach(0).session(72, 1)).expect(201);
    family.hold(people.coach(0).session(72 - 9, 1)).expect(409, "child-elsewhere");
  }

  @Test
  void doesNotMoveAChildIntoTwoSessions() {
    var family = people.family();
    var coach = people.coach(0);
    var session = coach.session(72, 3);
    family.hold(session).expect(201);
    family.hold(people.coach(0).session(96, 3)).expect(201);

    var anew = Coach.plan(start.plusDays(1), "Etc/UTC", 3);
    coach.client().put("/api/sessions/" + session, anew, "\"1\"").expect(409, "child-elsewhere");
  }

  @Test
  void keepsTheSeatsThatAreTaken() {
    var coach = people.coach(0);
    var session = coach.session(72, 3);
    people.family(2).hold(session).expect(201);

    var path = "/api/sessions/" + session;
    coach.client().put(path, Coach.plan(start, "Etc/UTC", 1), "\"1\"").expect(409, "seats-taken");
    coach.client().put(path, Coach.plan(start, "Etc/UTC", 2), null).expect(428);
    coach.client().put(path, Coach.plan(start, "Etc/UTC", 2), "\"1\"").expect(200);
    coach.client().put(path, Coach.plan(start, "Etc/UTC", 4), "\"1\"").expect(412);
    people.coach().client().put(path, Coach.plan(start, "Etc/UTC", 9), "\"2\"").expect(404);
  }
}
