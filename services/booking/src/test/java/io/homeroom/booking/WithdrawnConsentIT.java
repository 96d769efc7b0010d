package io.homeroom.booking;

import static io.homeroom.booking.waitlist.Places.entry;
import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.offer;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.consent.CoreConsent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What parents have forbidden is not done in their children's names. */
@BookingTest
class WithdrawnConsentIT {
  private static final String REFUSED = "consent-required";

  @Autowired People people;
  @Autowired CoreConsent consent;

  @Test
  void holdsNoSeatAndWaitsForNone() {
    var coach = people.coach(0);
    var open = coach.session(1);
    var full = coach.session(100, 1);
    people.family().hold(full).expect(201);
    var family = people.family();
    withdraw(family);

    family.hold(open).expect(422, REFUSED);
    var wish = Map.of("courseSessionId", full, "childIds", family.children());
    family.parent().post("/api/waitlist/join", wish).expect(422, REFUSED);

    assertThat(coach.free(open)).isEqualTo(1);
    assertThat(items(family, "/api/booking/bookings")).isZero();
    assertThat(items(family, "/api/waitlist")).isZero();
  }

  @Test
  void holdsNothingForOneChildOfTwo() {
    var session = people.coach(0).session(2);
    var family = people.family(2);
    family.hold(people.coach(0).session(50, 2)).expect(201);
    consent.decide(family.child(), false, Instant.now());

    family.hold(session).expect(422, REFUSED);
  }

  @Test
  void acceptsNoOffer() {
    var coach = people.coach(0);
    var session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var family = people.family();
    join(family, session);
    seated.cancel(booking).expect(200);
    var offer = offer(family);
    withdraw(family);

    var path = "/api/booking/bookings/" + offer + "/acceptance";
    family.parent().post(path, Map.of()).expect(422, REFUSED);

    assertThat(family.stateOf(offer)).isEqualTo("offered");
  }

  @Test
  void changesToNoOtherSession() {
    var coach = people.coach(0);
    var from = coach.session(100, 1);
    var to = coach.session(120, 1);
    var family = people.family();
    var booking = family.hold(from).expect(201).id("bookingId");
    withdraw(family);

    var wish = Map.of("bookingId", booking, "courseSessionId", to);
    family.parent().post("/api/sessions/reschedule", wish).expect(422, REFUSED);

    assertThat(coach.free(from)).isZero();
    assertThat(coach.free(to)).isEqualTo(1);
    family.cancel(booking).expect(200);
  }

  @Test
  void isOfferedNothingUntilItIsGivenAgain() {
    var coach = people.coach(0);
    var session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var first = people.family();
    var second = people.family();
    join(first, session);
    join(second, session);
    withdraw(first);

    seated.cancel(booking).expect(200);
    assertThat(state(second)).isEqualTo("offered");
    assertThat(state(first)).isEqualTo("waiting");

    leave(second);
    assertThat(state(first)).isEqualTo("waiting");
    assertThat(coach.free(session)).isEqualTo(1);

    consent.decide(first.id(), true, Instant.now().plusSeconds(1));
    await().until(() -> state(first), "offered"::equals);
  }

  private void withdraw(Family family) {
    consent.decide(family.id(), false, Instant.now());
  }

  private static void leave(Family family) {
    var entry = UUID.fromString(entry(family).path("entryId").asString());
    family.parent().delete("/api/waitlist/" + entry).expect(204);
  }

  private static int items(Family family, String path) {
    return family.parent().get(path).expect(200).json().path("items").size();
  }
}
