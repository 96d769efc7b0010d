package io.homeroom.booking.enrolment.cancelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@BookingTest
class CancellingIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventRecorder events;
  @Autowired ApplicationEventPublisher told;
  @Autowired TransactionTemplate transactions;

  @Test
  void paysBackByPolicyAndFreesTheSeat() {
    var coach = people.coach();
    var session = coach.session(30, 1);
    var family = people.family();
    var booking = paid(family, session);

    var cancelled = family.cancel(booking).expect(200).json();

    assertThat(cancelled.path("state").asString()).isEqualTo("cancelled");
    assertThat(cancelled.path("refunded").asLong()).isEqualTo(1250);
    EventSchemas.ofThisModule().check(events.await("booking.seat-cancelled.v1", booking));
    assertThat(coach.free(session)).isEqualTo(1);
    family.cancel(booking).expect(409, "booking-out-of-turn");
  }

  @Test
  void paysBackForTheChildrenThatLeave() {
    var coach = people.coach();
    var session = coach.session(2);
    var family = people.family(2);
    var booking = paid(family, session);
    var one = Map.of("bookingId", booking, "childIds", List.of(family.child()));

    var left = family.parent().post("/api/sessions/cancel", one, "once").expect(200).json();
    family.parent().post("/api/sessions/cancel", one, "once").expect(200);

    assertThat(left.path("state").asString()).isEqualTo("confirmed");
    assertThat(left.path("refunded").asLong()).isEqualTo(2500);
    assertThat(left.path("childIds")).hasSize(1);
    assertThat(coach.free(session)).isEqualTo(1);
    family.parent().post("/api/sessions/cancel", one).expect(422, "no-such-seat");
    var nobody = Map.of("bookingId", booking, "childIds", List.of());
    family.parent().post("/api/sessions/cancel", nobody).expect(400);
    assertThat(family.booking(booking).path("childIds")).hasSize(1);
  }

  @Test
  void givesUpAHoldAndClosesItsCheckout() {
    var session = people.coach().session(3);
    var family = people.family(2);
    var booking = family.hold(session).expect(201).id("bookingId");
    var one = Map.of("bookingId", booking, "childIds", List.of(family.child()));
    family.parent().post("/api/sessions/cancel", one).expect(422, "hold-is-one");

    family.cancel(booking).expect(200);

    await()
        .untilAsserted(
            () -> assertThat(payments.status("booking:" + booking)).isEqualTo("EXPIRED"));
  }

  @Test
  void paysEverybodyBackWhenTheCoachCallsItOff() {
    var coach = people.coach();
    var session = coach.session(3, 5);
    var family = people.family(2);
    var booking = paid(family, session);

    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);

    await().untilAsserted(() -> assertThat(family.stateOf(booking)).isEqualTo("cancelled"));
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(5000);
    assertThat(family.booking(booking).path("reason").asString()).isEqualTo("session-cancelled");
    people.family().hold(session).expect(409, "session-over");
  }

  @Test
  void freesTheSeatOfAChildThatGoes() {
    var coach = people.coach();
    var session = coach.session(5);
    var family = people.family(2);
    var booking = paid(family, session);

    transactions.executeWithoutResult(
        _ -> told.publishEvent(new ChildGone(new Child(family.child(), family.id()))));

    assertThat(family.booking(booking).path("childIds")).hasSize(1);
    assertThat(coach.free(session)).isEqualTo(4);
  }

  private UUID paid(Family family, UUID session) {
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    return booking;
  }
}
