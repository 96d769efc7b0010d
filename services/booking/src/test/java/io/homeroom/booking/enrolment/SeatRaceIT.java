package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at the same moment: never more seats than there are, and no child in two places. */
@BookingTest
class SeatRaceIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired JdbcClient jdbc;

  @Test
  void neverOversells() throws Exception {
    var coach = people.coach();
    var session = coach.session(12);

    var answers =
        AtOnce.call(
            60,
            () -> people.family(1 + ThreadLocalRandom.current().nextInt(2)).hold(session).status());

    assertThat(answers).containsOnly(201, 409);
    assertThat(live(session)).isEqualTo(12 - coach.free(session)).isBetween(11, 12);
  }

  @Test
  void holdsOnceHoweverOftenACallComes() throws Exception {
    var coach = people.coach();
    var session = coach.session(12);
    var family = people.family();

    var bookings = AtOnce.call(20, () -> family.hold(session, "once").expect(201).id("bookingId"));

    assertThat(Set.copyOf(bookings)).hasSize(1);
    assertThat(coach.free(session)).isEqualTo(11);
  }

  @Test
  void letsAChildIntoOneOfTwoSessionsAtOnce() throws Exception {
    var sessions = List.of(people.coach().session(50, 9), people.coach().session(50, 9));
    var family = people.family();
    var turn = new AtomicInteger();

    var answers =
        AtOnce.call(8, () -> family.hold(sessions.get(turn.getAndIncrement() % 2)).status());

    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
  }

  @Test
  void agreesWithItselfWhilePeopleHoldPayAndCancel() throws Exception {
    var coach = people.coach();
    var session = coach.session(3);

    AtOnce.call(
        24,
        () -> {
          var family = people.family();
          for (int i = 0; i < 3; i++) {
            var held = family.hold(session);
            if (held.status() == 201) {
              var booking = held.id("bookingId");
              if (i % 2 == 0) {
                payments.pay("booking:" + booking);
                family.confirm(booking).expect(200);
              }
              family.cancel(booking).expect(200);
            }
            assertThat(live(session)).isLessThanOrEqualTo(3);
          }
          return true;
        });

    assertThat(live(session)).isZero();
    assertThat(coach.free(session)).isEqualTo(3);
    var unsettled =
        jdbc.sql("select count(*) from booking where session_id = ? and paid <> refunded")
            .param(session)
            .query(Long.class)
            .single();
    assertThat(unsettled).isZero();
  }

  private int live(UUID session) {
    return jdbc.sql("select count(*) from seat where session_id = ? and state <> 'FREED'")
        .param(session)
        .query(Integer.class)
        .single();
  }
}
