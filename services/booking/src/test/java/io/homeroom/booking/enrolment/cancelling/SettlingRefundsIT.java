package io.homeroom.booking.enrolment.cancelling;

import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What payments tells of refunds, and what it makes of bookings. */
@BookingTest
class SettlingRefundsIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;

  private final Coach coach;
  private final UUID session;
  private final Family family;

  SettlingRefundsIT(@Autowired People people) {
    coach = people.coach();
    session = coach.session(1);
    family = people.family();
  }

  @Test
  void countsWhatPaymentsHasGranted() {
    var booking = paid();
    family.cancel(booking).expect(200);
    assertThat(refundOf(booking).path("state").asString()).isEqualTo("requested");

    for (int i = 0; i < 3; i++) {
      told.refunded("booking:" + booking, ours(booking), 1500, true);
    }

    becomes(booking, "/refunds/0/state", "done");
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(1500);
    assertThat(refundOf(booking).path("minor").asLong()).isEqualTo(1500);
  }

  @Test
  void endsWhatStaffHasPaidBackAndOffersTheSeatOn() {
    var booking = paid();
    var next = people.family();
    join(next, session);

    for (int i = 0; i < 3; i++) {
      told.refunded("booking:" + booking, "admin:all", 2500, true);
    }

    becomes(booking, "/state", "cancelled");
    var ended = family.booking(booking);
    assertThat(ended.path("reason").asString()).isEqualTo("refunded");
    assertThat(ended.path("refunded").asLong()).isEqualTo(2500);
    assertThat(ended.path("refunds")).hasSize(1);
    assertThat(state(next)).isEqualTo("offered");
    var event = events.await("booking.seat-cancelled.v1", booking);
    EventSchemas.ofThisModule().check(event);
    assertThat(event.json()).contains("\"refundMinor\":0");
  }

  @Test
  void endsWhatIsLeftThoughOurOwnRefundIsTheLastToBeDone() {
    var two = people.family(2);
    var place = coach.session(100, 2);
    var booking = two.hold(place).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    two.confirm(booking).expect(200);
    two.parent()
        .post(
            "/api/sessions/cancel", Map.of("bookingId", booking, "childIds", List.of(two.child())))
        .expect(200);
    var first = two.booking(booking).at("/refunds/0/refundId").asString();

    told.refunded("booking:" + booking, "admin:rest", 2500, false);
    told.refunded("booking:" + booking, "refund:" + first, 2500, true);

    await().until(() -> two.stateOf(booking).equals("cancelled"));
    assertThat(two.booking(booking).path("refunded").asLong()).isEqualTo(5000);
    assertThat(coach.free(place)).isEqualTo(2);
  }

  @Test
  void asksOnlyForWhatStaffHasLeft() {
    var booking = paid();
    told.refunded("booking:" + booking, "admin:some", 1000, false);
    becomes(booking, "/refunded", "1000");
    assertThat(family.stateOf(booking)).isEqualTo("confirmed");

    family.cancel(booking).expect(200);

    var refunds = family.booking(booking).path("refunds");
    assertThat(List.of(refunds.at("/0/minor").asLong(), refunds.at("/1/minor").asLong()))
        .containsExactlyInAnyOrder(1000L, 1500L);
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
  }

  private UUID paid() {
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    return booking;
  }

  private JsonNode refundOf(UUID booking) {
    return family.booking(booking).at("/refunds/0");
  }

  private String ours(UUID booking) {
    return "refund:" + refundOf(booking).path("refundId").asString();
  }

  private void becomes(UUID booking, String what, String value) {
    await()
        .untilAsserted(
            () -> assertThat(family.booking(booking).at(what).asString()).isEqualTo(value));
  }
}
