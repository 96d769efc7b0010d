package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.entry;
import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.offer;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes free, and who is offered it. */
@BookingTest
class OfferIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired MovableClock clock;
  @Autowired ExpiringHolds expiring;
  @Autowired EventRecorder events;

  private Coach coach;
  private UUID session;
  private Family seated;
  private UUID booking;

  @BeforeEach
  void fillSession() {
    coach = people.coach();
    session = coach.session(2);
    seated = people.family(2);
    booking = seated.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    seated.confirm(booking).expect(200);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void offersAFreedSeatToWhoCameFirstWithinTheSameTransaction() {
    var first = people.family();
    var second = people.family();
    join(first, session);
    join(second, session);

    seated
        .parent()
        .post(
            "/api/sessions/cancel",
            Map.of("bookingId", booking, "childIds", List.of(seated.child())))
        .expect(200);

    assertThat(coach.free(session)).isZero();
    assertThat(state(first)).isEqualTo("offered");
    assertThat(state(second)).isEqualTo("waiting");
    EventSchemas.ofThisModule().check(events.await("booking.seat-offered.v1", offer(first)));
    people.family().hold(session).expect(409, "session-full");
  }

  @Test
  void seatsWhoAcceptsAndPays() {
    var family = people.family();
    join(family, session);
    seated.cancel(booking).expect(200);
    var offer = offer(family);

    var held =
        family
            .parent()
            .post("/api/booking/bookings/" + offer + "/acceptance", Map.of())
            .expect(200);

    assertThat(held.json().at("/checkout/url").asString()).startsWith("http://pay.test/");
    payments.pay("booking:" + offer);
    assertThat(family.confirm(offer).expect(200).json().path("state").asString())
        .isEqualTo("confirmed");
    assertThat(state(family)).isEqualTo("accepted");
  }

  @Test
  void movesOnWhenAnOfferPasses() {
    var slow = people.family(2);
    var next = people.family(2);
    join(slow, session);
    join(next, session);
    seated.cancel(booking).expect(200);
    var offer = offer(slow);

    clock.advance(Duration.ofMinutes(31));
    await()
        .untilAsserted(
            () -> {
              expiring.expire();
              assertThat(state(next)).isEqualTo("offered");
            });

    assertThat(state(slow)).isEqualTo("passed");
    slow.parent()
        .post("/api/booking/bookings/" + offer + "/acceptance", Map.of())
        .expect(409, "booking-out-of-turn");
    assertThat(coach.free(session)).isZero();
  }

  @Test
  void movesOnWhenAnOfferIsDeclined() {
    var first = people.family();
    var next = people.family(2);
    join(first, session);
    join(next, session);
    seated.cancel(booking).expect(200);
    assertThat(state(next)).isEqualTo("waiting");

    first.parent().delete("/api/waitlist/" + entry(first).path("entryId").asString()).expect(204);

    assertThat(state(first)).isEqualTo("left");
    assertThat(state(next)).isEqualTo("offered");
  }

  @Test
  void servesWhoFitsAndPassesOverWhoIsElsewhere() {
    var many = people.family(2);
    var away = people.family();
    var one = people.family();
    List.of(many, away, one).forEach(family -> join(family, session));
    away.hold(people.coach(0).session(5)).expect(201);

    seated
        .parent()
        .post(
            "/api/sessions/cancel",
            Map.of("bookingId", booking, "childIds", List.of(seated.child())))
        .expect(200);

    assertThat(List.of(state(many), state(away), state(one)))
        .containsExactly("waiting", "waiting", "offered");
  }
}
