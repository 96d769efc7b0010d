package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.RecordedEvent;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that comes when the hold is over. */
@BookingTest
class LatePaymentIT {
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired MovableClock clock;
  @Autowired ExpiringHolds expiring;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private final Family family;

  LatePaymentIT(@Autowired People people) {
    this.family = people.family();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void seatsWhoPaysLateIfASeatIsFree() {
    var coach = people.coach();
    var session = coach.session(1);
    var booking = family.hold(session).expect(201).id("bookingId");
    expire(booking);

    tellPaid(booking, 3);

    becomes(booking, "confirmed");
    assertThat(coach.free(session)).isZero();
  }

  @Test
  void refundsOnceWhoPaysLateIfNoneIs() {
    var session = people.coach().session(1);
    var booking = family.hold(session).expect(201).id("bookingId");
    expire(booking);
    people.family().hold(session).expect(201);

    tellPaid(booking, 5);

    becomes(booking, "cancelled");
    var refund = refundOf(booking);
    EventSchemas.ofThisModule().check(refund);
    assertThat(refund.json()).contains("\"minor\":2500").contains("paid-too-late");
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    assertThat(refunds(booking)).isEqualTo(1);
    var told = events.await("booking.seat-cancelled.v1", booking);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json())
        .contains("\"refundMinor\":2500")
        .contains("paid-too-late")
        .contains(family.child().toString());
    assertThat(events.of("booking.seat-cancelled.v1"))
        .filteredOn(event -> event.key().equals(booking.toString()))
        .hasSize(1);
  }

  @Test
  void refundsWhoPaysLateForAChildThatIsElsewhereNow() {
    var booking = family.hold(people.coach().session(60, 5)).expect(201).id("bookingId");
    expire(booking);
    family.hold(people.coach(0).session(60, 5)).expect(201);

    tellPaid(booking, 1);

    becomes(booking, "cancelled");
    assertThat(refunds(booking)).isEqualTo(1);
  }

  private void expire(UUID booking) {
    clock.advance(Duration.ofMinutes(16));
    await()
        .untilAsserted(
            () -> {
              expiring.expire();
              assertThat(family.stateOf(booking)).isEqualTo("expired");
            });
  }

  private void tellPaid(UUID booking, int times) {
    var payment = UUID.randomUUID();
    for (int i = 0; i < times; i++) {
      told.paid(payment, "booking:" + booking, 2500);
    }
  }

  private void becomes(UUID booking, String state) {
    await().untilAsserted(() -> assertThat(family.stateOf(booking)).isEqualTo(state));
  }

  private RecordedEvent refundOf(UUID booking) {
    return events.await(
        "booking.refund-requested.v1", event -> event.json().contains("booking:" + booking));
  }

  private long refunds(UUID booking) {
    return jdbc.sql("select count(*) from booking_refund where booking_id = ?")
        .param(booking)
        .query(Long.class)
        .single();
  }
}
