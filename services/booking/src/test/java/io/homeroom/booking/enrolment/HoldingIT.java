package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@BookingTest
class HoldingIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired MovableClock clock;
  @Autowired ExpiringHolds expiring;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void holdsSeatsAndSaysWhereToPay() {
    var coach = people.coach(2500);
    var session = coach.session(3);
    var family = people.family(2);

    var held = family.hold(session).expect(201);

    assertThat(held.json().path("state").asString()).isEqualTo("held");
    assertThat(held.json().path("minor").asLong()).isEqualTo(5000);
    assertThat(held.json().at("/checkout/url").asString()).startsWith("http://pay.test/booking:");
    assertThat(coach.free(session)).isEqualTo(1);
    var asked = JsonMapper.shared().readTree(payments.asked("booking:" + held.id("bookingId")));
    assertThat(asked.path("currency").asString()).isEqualTo("EUR");
    assertThat(asked.at("/lines/0/minor").asLong()).isEqualTo(2500);
    assertThat(asked.at("/lines/0/quantity").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2500})
  void answersWithTheBookingAsItIsKept(long price) {
    var family = people.family(2);
    var answer = family.hold(people.coach(price).session(2)).expect(201);
    var held = (ObjectNode) answer.json();
    var kept = (ObjectNode) family.booking(answer.id("bookingId"));
    assertThat(held.without("checkout")).isEqualTo(kept.without("checkout"));
  }

  @Test
  void givesAFamilyAllSeatsOrNone() {
    var coach = people.coach();
    var session = coach.session(2);
    people.family(3).hold(session).expect(409, "session-full");
    assertThat(coach.free(session)).isEqualTo(2);
  }

  @Test
  void answersARepeatedCallWithTheSameBooking() {
    var coach = people.coach();
    var session = coach.session(1);
    var family = people.family();

    var first = family.hold(session, "again").expect(201).id("bookingId");
    assertThat(family.hold(session, "again").expect(201).id("bookingId")).isEqualTo(first);
    assertThat(coach.free(session)).isZero();
  }

  @Test
  void keepsAChildInOnePlace() {
    var family = people.family();
    family.hold(people.coach().session(100, 3)).expect(201);
    family.hold(people.coach().session(100, 3)).expect(409, "child-elsewhere");
    family.hold(people.coach().session(101, 3)).expect(201);
  }

  @Test
  void freesWhatIsNotPaidInTime() {
    var coach = people.coach();
    var session = coach.session(1);
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");

    clock.advance(Duration.ofMinutes(16));

    people.family().hold(session).expect(201);
    assertThat(family.stateOf(booking)).isEqualTo("expired");
    expiring.expire();
    assertThat(coach.free(session)).isZero();
  }

  @Test
  void holdsOnWhilePaymentsIsAway() {
    var session = people.coach().session(1);
    var family = people.family();
    payments.awayFor(family.id());
    var held = family.hold(session).expect(202);
    assertThat(held.json().at("/checkout/pending").asBoolean()).isTrue();

    payments.backFor(family.id());
    var later = family.confirm(held.id("bookingId")).expect(200).json();
    assertThat(later.at("/checkout/url").asString()).startsWith("http://pay.test/");
  }

  @Test
  void confirmsWhatCostsNothing() {
    var family = people.family();
    var held = family.hold(people.coach(0).session(1)).expect(201).json();
    assertThat(held.path("state").asString()).isEqualTo("confirmed");
  }

  @Test
  void refusesWhoHasNoBusinessThere() {
    var session = people.coach().session(5);
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    var stranger = people.family();

    stranger.confirm(booking).expect(404, "not-found");
    stranger.cancel(booking).expect(404, "not-found");
    stranger.parent().get("/api/booking/bookings/" + booking).expect(404, "not-found");
    family.atChilds().get("/api/booking/bookings").expect(403);
    var theirs = Map.of("courseSessionId", session, "childIds", family.children());
    stranger.parent().post("/api/booking/checkout", theirs).expect(404, "not-found");
  }

  @Test
  void letsNobodyHoldWithoutEnd() {
    var coach = people.coach();
    var family = people.family();
    for (int i = 0; i < 5; i++) {
      family.hold(coach.session(24 + 2 * i, 1)).expect(201);
    }
    family.hold(coach.session(48, 1)).expect(422, "too-many-holds");
  }
}
