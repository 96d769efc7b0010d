package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.entry;
import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class LeavingIT {
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Waitlists waitlists;
  @Autowired LeavingWaitlist leaving;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void happensByItselfWhenTheSessionBegins() {
    var session = people.coach(0).session(1, 1);
    people.family().hold(session).expect(201);
    var family = people.family();
    join(family, session);
    assertThat(state(family)).isEqualTo("waiting");

    clock.advance(Duration.ofMinutes(61));

    await().until(() -> state(family), "left"::equals);
  }

  @Test
  void declinesWhatWasOfferedBetweenReadingAndLeaving() {
    var coach = people.coach(0);
    var session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var family = people.family();
    join(family, session);
    var read =
        waitlists.ofFamily(UUID.fromString(entry(family).path("entryId").asString()), family.id());
    seated.cancel(booking).expect(200);
    assertThat(state(family)).isEqualTo("offered");

    leaving.leave(read);

    assertThat(state(family)).isEqualTo("left");
    assertThat(coach.free(session)).isEqualTo(1);
  }
}
