package io.homeroom.booking.enrolment.oversight;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.Wallet;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What staff sees of bookings. */
@BookingTest
class OversightIT {
  private static final String ROOM = "https://meet.google.com/abc-defg-hij";

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;

  @Test
  void listsBookingsOfAllFamiliesByWhatIsAskedFor() {
    var session = people.coach().session(3);
    var one = people.family();
    var other = people.family();
    var first = one.hold(session).expect(201).id("bookingId");
    var second = other.hold(session).expect(201).id("bookingId");
    one.cancel(first).expect(200);

    assertThat(found("courseSessionId=" + session)).containsExactly(second, first);
    assertThat(found("courseSessionId=" + session + "&state=held")).containsExactly(second);
    assertThat(found("familyId=" + one.id())).containsExactly(first);
    assertThat(found("familyId=" + people.family().id())).isEmpty();
    var page = staff("?limit=1&courseSessionId=" + session);
    assertThat(found("cursor=" + page.path("next").asString() + "&courseSessionId=" + session))
        .containsExactly(first);
  }

  @Test
  void findsRefundsThatHaveFailed() {
    var family = people.family();
    var booking = paid(family);
    family.cancel(booking).expect(200);
    var refund = family.booking(booking).at("/refunds/0/refundId").asString();
    assertThat(found("refund=failed&familyId=" + family.id())).isEmpty();

    told.refundFailed("booking:" + booking, "refund:" + refund, 2500);

    await()
        .untilAsserted(
            () ->
                assertThat(found("refund=failed&familyId=" + family.id()))
                    .containsExactly(booking));
    var shown = staff("/" + booking);
    assertThat(shown.path("paymentReference").asString()).isEqualTo("booking:" + booking);
    assertThat(shown.at("/booking/refunds/0/state").asString()).isEqualTo("failed");
  }

  @Test
  void keepsTheRoomsOfChildrenToThoseWhoMeetThere() {
    var family = people.family();
    var booking = paid(family, 20);
    assertThat(family.booking(booking).path("meetLink").asString()).isEqualTo(ROOM);

    assertThat(staff("/" + booking).toString()).doesNotContain(ROOM);
    assertThat(staff("?familyId=" + family.id()).toString()).doesNotContain(ROOM);
  }

  @Test
  void showsWhatCreditsAFamilyHas() {
    var family = people.family();
    var one = people.coach();
    var other = people.coach();
    new Wallet(people, payments, family, one).paid();
    var wallet = new Wallet(people, payments, family, other);
    wallet.confirm(payFor(wallet.buy("more")));
    wallet.hold(other.session(1)).expect(201);

    var shown = staff("/credits/" + family.id());

    assertThat(shown.path("familyId").asString()).isEqualTo(family.id().toString());
    assertThat(shown.path("balances").values())
        .extracting(it -> it.path("courseId").asString(), it -> it.path("credits").asInt())
        .containsExactlyInAnyOrder(
            tuple(one.course().toString(), 4), tuple(other.course().toString(), 3));
    assertThat(staff("/credits/" + UUID.randomUUID()).path("balances")).isEmpty();
  }

  @Test
  void refusesWhatMakesNoSense() {
    people.moderator().get("/api/admin/bookings?state=lost").expect(400, "invalid-request");
    people.moderator().get("/api/admin/bookings/" + UUID.randomUUID()).expect(404, "not-found");
    people.family().parent().get("/api/admin/bookings").expect(403);
  }

  private UUID payFor(UUID purchase) {
    payments.pay("booking:" + purchase);
    return purchase;
  }

  private UUID paid(Family family) {
    return paid(family, 7 * 24);
  }

  private UUID paid(Family family, int inHours) {
    var coach = people.coach();
    var start = LocalDateTime.now(UTC).plusHours(inHours);
    var plan = new HashMap<>(Coach.plan(start, "Etc/UTC", 1));
    plan.put("meetLink", ROOM);
    var session = coach.plan(plan, 1).expect(201).json().at("/sessions/0/courseSessionId");
    var booking = family.hold(UUID.fromString(session.asString())).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    return booking;
  }

  private List<UUID> found(String question) {
    return ids(staff("?" + question));
  }

  private JsonNode staff(String rest) {
    return people.moderator().get("/api/admin/bookings" + rest).expect(200).json();
  }

  private static List<UUID> ids(JsonNode page) {
    return page.path("items")
        .valueStream()
        .map(item -> UUID.fromString(item.at("/booking/bookingId").asString()))
        .toList();
  }
}
