package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.holding.ExpiringHolds;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is offered to a child that has another seat by then goes to the next. */
@BookingTest
class OverlappingOffersIT {
  private static final Duration AT_LAST = Duration.ofSeconds(5);

  @Autowired People people;
  @Autowired ExpiringHolds expiring;
  @Autowired EventRecorder events;

  /** A session with one seat, which is taken. */
  private record Full(Coach coach, UUID session, Family seated, UUID booking) {
    void free() {
      seated.cancel(booking).expect(200);
    }
  }

  private Full one;
  private Full other;
  private Family family;
  private Family next;

  @BeforeEach
  void offerBothToTheSameChild() {
    one = full();
    other = full();
    family = people.family();
    next = people.family();
    join(family, one.session());
    join(family, other.session());
    join(next, other.session());
    one.free();
    other.free();
    assertThat(state(one)).isEqualTo("offered");
    assertThat(state(other)).isEqualTo("offered");
    assertThat(Places.state(next)).isEqualTo("waiting");
  }

  @Test
  void goesToTheNextOnceTheOtherIsAccepted() {
    var offer = UUID.fromString(place(other).path("bookingId").asString());

    accept(one);

    await().atMost(AT_LAST).until(() -> Places.state(next).equals("offered"));
    assertThat(state(one)).isEqualTo("accepted");
    assertThat(state(other)).isEqualTo("passed");
    assertThat(other.coach().free(other.session())).isZero();
    EventSchemas.ofThisModule().check(events.await("booking.offer-expired.v1", offer));
  }

  @Test
  void goesToTheNextOnceTheChildIsBookedElsewhere() {
    family.hold(people.coach(0).session(1)).expect(201);

    await().atMost(AT_LAST).until(() -> Places.state(next).equals("offered"));
    assertThat(state(other)).isEqualTo("passed");
    await().atMost(AT_LAST).until(() -> state(one).equals("passed"));
  }

  @Test
  void staysWithWhoIsBookedAtAnotherTime() {
    family.hold(people.coach(0).session(50, 1)).expect(201);

    expiring.expire();

    assertThat(state(one)).isEqualTo("offered");
    assertThat(state(other)).isEqualTo("offered");
  }

  @Test
  void endsOnceHoweverManyLook() throws Exception {
    var offer = UUID.fromString(place(other).path("bookingId").asString());
    accept(one);

    AtOnce.call(8, expiring::expire);

    await().atMost(AT_LAST).until(() -> Places.state(next).equals("offered"));
    events.await("booking.seat-offered.v1", Places.offer(next));
    events.await("booking.offer-expired.v1", offer);
    expiring.expire();
    assertThat(events.of("booking.offer-expired.v1", offer)).hasSize(1);
    assertThat(Places.state(next)).isEqualTo("offered");
    assertThat(other.coach().free(other.session())).isZero();
  }

  private Full full() {
    var coach = people.coach(0);
    var session = coach.session(1);
    var seated = people.family();
    return new Full(coach, session, seated, seated.hold(session).expect(201).id("bookingId"));
  }

  private void accept(Full full) {
    var path = "/api/booking/bookings/" + place(full).path("bookingId").asString() + "/acceptance";
    family.parent().post(path, Map.of()).expect(200);
  }

  private String state(Full full) {
    return place(full).path("state").asString();
  }

  private JsonNode place(Full full) {
    return family
        .parent()
        .get("/api/waitlist")
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("courseSessionId").asString().equals(full.session().toString()))
        .findFirst()
        .orElseThrow();
  }
}
