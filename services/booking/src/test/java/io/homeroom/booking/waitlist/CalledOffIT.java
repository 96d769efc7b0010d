package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.entry;
import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One family has been offered the only seat of a session, another waits. */
@BookingTest
class CalledOffIT {
  private static final String TYPE = "booking.waiting-called-off.v1";

  @Autowired People people;
  @Autowired EventRecorder events;

  private Coach coach;
  private UUID session;
  private Family offered;
  private Family waiting;

  @BeforeEach
  void fill() {
    coach = people.coach(0);
    session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    offered = people.family();
    waiting = people.family();
    join(offered, session);
    join(waiting, session);
    seated.cancel(booking).expect(200);
    assertThat(state(offered)).isEqualTo("offered");
  }

  @Test
  void tellsWhoWaitsOnce() {
    callOff();
    callOff();

    assertThat(state(waiting)).isEqualTo("called-off");
    assertThat(entry(waiting).path("position").asInt()).isZero();
    await().until(() -> state(offered), "called-off"::equals);
    events.await("booking.seat-cancelled.v1", Places.offer(offered));
    var told = events.await(TYPE, session);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json())
        .contains(waiting.id().toString(), entry(waiting).path("entryId").asString());
    assertThat(events.of(TYPE, session)).hasSize(1);
  }

  @Test
  void tellsNobodyWhoHasLeft() {
    var path = "/api/waitlist/" + entry(waiting).path("entryId").asString();
    waiting.parent().delete(path).expect(204);

    callOff();

    await().until(() -> state(offered), "called-off"::equals);
    events.await("booking.seat-cancelled.v1", Places.offer(offered));
    assertThat(state(waiting)).isEqualTo("left");
    assertThat(events.of(TYPE, session)).isEmpty();
  }

  private void callOff() {
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
  }
}
