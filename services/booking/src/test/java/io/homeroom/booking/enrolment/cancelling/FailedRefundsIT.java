package io.homeroom.booking.enrolment.cancelling;

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

/** Payments tells that a refund has failed at last, and never takes it back. */
@BookingTest
class FailedRefundsIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;

  private final Coach coach;
  private final Family family;

  FailedRefundsIT(@Autowired People people) {
    coach = people.coach();
    family = people.family();
  }

  @Test
  void countsNothingOfWhatTheBankHasSentBack() {
    var booking = paid(family, coach.session(1));
    family.cancel(booking).expect(200);
    told.refunded("booking:" + booking, ours(booking), 2500, true);
    becomes(booking, "/refunds/0/state", "done");

    told.refundFailed("booking:" + booking, ours(booking), 2500);
    becomes(booking, "/refunds/0/state", "failed");
    assertThat(family.booking(booking).path("refunded").asLong()).isZero();

    told.refunded("booking:" + booking, ours(booking), 2500, true);
    told.refunded("booking:" + booking, "admin:marker", 1, false);
    becomes(booking, "/refunds/1/minor", "1");
    assertThat(refundOf(booking).path("state").asString()).isEqualTo("failed");
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(1);
  }

  @Test
  void tellsTheFamilyOnceThatItsMoneyDoesNotCome() {
    var booking = paid(family, coach.session(1));
    family.cancel(booking).expect(200);
    var refund = ours(booking);
    told.refundFailed("booking:" + booking, refund, 2500);
    told.refundFailed("booking:" + booking, refund, 2500);
    told.refunded("booking:" + booking, "admin:marker", 1, false);
    becomes(booking, "/refunds/1/minor", "1");

    var id = refund.substring("refund:".length());
    var failed = events.await("booking.refund-failed.v1", id);
    EventSchemas.ofThisModule().check(failed);
    assertThat(failed.json()).contains("booking:" + booking).contains(family.id().toString());
    assertThat(events.of("booking.refund-failed.v1"))
        .filteredOn(event -> event.key().equals(id))
        .hasSize(1);
  }

  @Test
  void callsNoFailureWhatStaffHasGivenBackBefore() {
    var booking = paid(family, coach.session(1));
    family.cancel(booking).expect(200);
    var refund = ours(booking);
    told.refunded("booking:" + booking, "admin:all", 2500, true);
    told.nothingLeft("booking:" + booking, refund, 2500);

    becomes(booking, "/refunded", "2500");
    becomes(booking, "/refunds/0/state", "done");
    assertThat(refundOf(booking).path("minor").asLong()).isZero();
    told.nothingLeft("booking:" + booking, "admin:more", 100);
    told.refunded("booking:" + booking, "admin:marker", 1, false);
    becomes(booking, "/refunds/2/minor", "1");
    assertThat(events.of("booking.refund-failed.v1"))
        .noneMatch(event -> event.json().contains(booking.toString()));
  }

  @Test
  void givesBackForTheOtherSeatThoughTheFirstWasPaidBackByHand() {
    var two = people.family(2);
    var booking = paid(two, coach.session(2));
    var one = Map.of("bookingId", booking, "childIds", List.of(two.child()));
    two.parent().post("/api/sessions/cancel", one).expect(200);
    var first = two.booking(booking).at("/refunds/0");
    var reference = "refund:" + first.path("refundId").asString();
    told.refunded("booking:" + booking, reference, 2500, false);
    told.refundFailed("booking:" + booking, reference, 2500);
    told.refunded("booking:" + booking, "admin:hand", 2500, false);
    await().until(() -> two.booking(booking).path("refunds").size() == 2);

    two.cancel(booking).expect(200);

    assertThat(two.booking(booking).path("refunded").asLong()).isEqualTo(5000);
    assertThat(two.booking(booking).at("/refunds/2/minor").asLong()).isEqualTo(2500);
  }

  @Test
  void countsNoRefundByStaffThatHasFailed() {
    var booking = paid(family, coach.session(1));
    told.refunded("booking:" + booking, "admin:some", 1000, false);
    becomes(booking, "/refunded", "1000");

    told.refundFailed("booking:" + booking, "admin:some", 1000);
    becomes(booking, "/refunded", "0");

    told.refundFailed("booking:" + booking, "admin:other", 2500);
    told.refunded("booking:" + booking, "admin:other", 2500, true);
    told.refunded("booking:" + booking, "admin:marker", 1, false);
    becomes(booking, "/refunded", "1");
    assertThat(family.stateOf(booking)).isEqualTo("confirmed");
  }

  private UUID paid(Family payer, UUID session) {
    var booking = payer.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    payer.confirm(booking).expect(200);
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
