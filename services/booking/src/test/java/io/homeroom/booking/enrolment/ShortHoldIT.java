package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats shortly before their session. */
@BookingTest
class ShortHoldIT {
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired ExpiringHolds expiring;

  private final LocalDateTime soon = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10);

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void areHeldUntilTheSessionBegins() {
    var planned = people.coach().plan(Coach.plan(soon, "Etc/UTC", 3), 1).expect(201).json();
    var session = UUID.fromString(planned.at("/sessions/0/courseSessionId").asString());

    var held = people.family().hold(session).expect(201).json();

    assertThat(held.path("until").asString()).isEqualTo(held.path("startsAt").asString());
  }

  @Test
  void areGivenUpWhenAMovedSessionBegins() {
    var coach = people.coach();
    var session = coach.session(2);
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    coach
        .client()
        .put("/api/sessions/" + session, Coach.plan(soon, "Etc/UTC", 2), "\"1\"")
        .expect(200);

    clock.advance(Duration.ofMinutes(11));

    await()
        .untilAsserted(
            () -> {
              expiring.expire();
              assertThat(family.stateOf(booking)).isEqualTo("expired");
            });
  }
}
