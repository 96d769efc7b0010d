package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.offer;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No seat stands empty while somebody waits who could have it. */
@BookingTest
class IdleSeatsIT {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration AT_LAST = Duration.ofSeconds(5);

  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired ExpiringHolds expiring;
  @Autowired EventRecorder events;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void offersWhatIsGivenUpWithinASecond() {
    var session = people.coach().session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var waiting = people.family();
    join(waiting, session);

    seated.cancel(booking).expect(200);

    await().atMost(SOON).until(() -> state(waiting).equals("offered"));
  }

  @Test
  void offersASeatOnceItsChildIsElsewhereNoMore() {
    var session = people.coach(0).session(50, 1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var waiting = people.family();
    join(waiting, session);
    var elsewhere = waiting.hold(people.coach(0).session(50, 1)).expect(201).id("bookingId");
    seated.cancel(booking).expect(200);
    assertThat(state(waiting)).isEqualTo("waiting");

    waiting.cancel(elsewhere).expect(200);

    await().atMost(AT_LAST).until(() -> state(waiting).equals("offered"));
  }

  @Test
  void offersWhatNobodyHasPaidForWithinFiveSeconds() {
    var session = people.coach().session(1);
    people.family().hold(session).expect(201);
    var waiting = people.family();
    join(waiting, session);

    clock.advance(Duration.ofMinutes(15).plusSeconds(1));

    await().atMost(AT_LAST).until(() -> state(waiting).equals("offered"));
  }

  @Test
  void passesAnOfferOnOnceHoweverManyLook() throws Exception {
    var coach = people.coach();
    var session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var families = Stream.generate(people::family).limit(3).toList();
    families.forEach(family -> join(family, session));
    seated.cancel(booking).expect(200);
    var first = offer(families.getFirst());
    clock.advance(Duration.ofMinutes(31));

    AtOnce.call(8, expiring::expire);

    await().until(() -> !state(families.getFirst()).equals("offered"));
    expiring.expire();
    assertThat(families.stream().map(Places::state))
        .containsExactly("passed", "offered", "waiting");
    assertThat(coach.free(session)).isZero();
    var second = offer(families.get(1));
    events.await("booking.seat-offered.v1", second);
    events.await("booking.offer-expired.v1", first);
    assertThat(told("booking.offer-expired.v1", first)).isEqualTo(1);
    assertThat(told("booking.seat-offered.v1", second)).isEqualTo(1);
  }

  @Test
  void endsEachHoldOnceHoweverManyLook() throws Exception {
    var coach = people.coach();
    var session = coach.session(6);
    var bookings =
        Stream.generate(() -> people.family().hold(session).expect(201).id("bookingId"))
            .limit(6)
            .toList();
    clock.advance(Duration.ofMinutes(16));

    AtOnce.call(8, expiring::expire);

    await().until(() -> coach.free(session) == 6);
    bookings.forEach(booking -> events.await("booking.hold-expired.v1", booking));
    expiring.expire();
    assertThat(bookings)
        .allSatisfy(booking -> assertThat(told("booking.hold-expired.v1", booking)).isEqualTo(1));
    assertThat(coach.free(session)).isEqualTo(6);
  }

  private long told(String type, UUID booking) {
    return events.of(type).stream().filter(event -> event.key().equals(booking.toString())).count();
  }
}
