package io.homeroom.booking.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.IdentityStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class AttendanceIT {
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired EventRecorder events;
  @Autowired IdentityStandIn identity;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void marksWhoCameAndWhoDidNot() {
    var coach = people.coach(0);
    var session = coach.session(5, 3);
    var family = people.family(2);
    family.hold(session).expect(201);
    var path = "/api/sessions/" + session + "/attendance";
    var came = Map.of("present", List.of(family.child()));
    coach.client().put(path, came, null).expect(422, "session-not-begun");

    clock.advance(Duration.ofHours(5));

    coach.client().put(path, came, null).expect(200);
    var stranger = Map.of("present", List.of(UUID.randomUUID()));
    coach.client().put(path, stranger, null).expect(422, "no-such-seat");
    people.coach().client().get(path).expect(404, "not-found");
    var attendees = coach.client().get(path).expect(200).json().path("attendees");
    assertThat(attendees).hasSize(2);
    for (var attendee : attendees) {
      assertThat(attendee.path("present").asBoolean())
          .isEqualTo(attendee.path("childId").asString().equals(family.child().toString()));
    }
    EventSchemas.ofThisModule().check(events.await("booking.attendance-taken.v1", session));
  }

  @Test
  void tellsForAMonthWhatChildrenAreCalled() {
    var coach = people.coach(0);
    var session = coach.session(5, 3);
    var family = people.family(2);
    family.hold(session).expect(201);
    identity.call(family.child(), "Grace");
    var path = "/api/sessions/" + session + "/attendance";
    var none = Map.of("present", List.of());

    assertThat(names(coach.client().get(path))).containsExactly("Grace", "");
    clock.advance(Duration.ofHours(5));
    assertThat(names(coach.client().put(path, none, null))).containsExactly("Grace", "");
    clock.advance(Duration.ofDays(31));
    assertThat(names(coach.client().get(path))).containsExactly("", "");
  }

  @Test
  void tellsWhatTheChildrenOfADayAreCalled() {
    var coach = people.coach(0);
    var day = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    coach.plan(Coach.plan(day.atTime(8, 0), "Etc/UTC", 3), 1).expect(201);
    coach.plan(Coach.plan(day.atTime(9, 0), "Etc/UTC", 3), 1).expect(201);
    var sessions = coach.client().get("/api/booking/day?day=" + day).expect(200).json();
    var family = people.family();
    identity.call(family.child(), "Mei");
    family.hold(UUID.fromString(sessions.at("/sessions/1/courseSessionId").asString())).expect(201);

    var seen = coach.client().get("/api/booking/day?day=" + day).expect(200).json();

    assertThat(seen.at("/sessions/0/attendees")).isEmpty();
    assertThat(seen.at("/sessions/1/attendees/0/name").asString()).isEqualTo("Mei");
  }

  @Test
  void showsTheDayAsItIsDatedThere() {
    var coach = people.coach(0);
    var day = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    coach.plan(Coach.plan(day.atTime(23, 30), "Etc/UTC", 3), 1).expect(201);
    coach.plan(Coach.plan(day.atTime(8, 0), "Etc/UTC", 3), 1).expect(201);

    var utc = coach.client().get("/api/booking/day?day=" + day).expect(200).json();
    var tokyo =
        coach.client().get("/api/booking/day?zone=Asia/Tokyo&day=" + day.plusDays(1)).expect(200);

    assertThat(utc.path("sessions")).hasSize(2);
    assertThat(utc.at("/sessions/0/startsAt").asString()).isEqualTo(day + "T08:00:00Z");
    assertThat(tokyo.json().path("sessions")).hasSize(1);
    coach.client().get("/api/booking/day?day=" + day + "&zone=Nowhere").expect(400);
  }

  /** Those that are known first. */
  private static Stream<String> names(Answer register) {
    return register
        .expect(200)
        .json()
        .path("attendees")
        .valueStream()
        .map(attendee -> attendee.path("name").asString(""))
        .sorted(Comparator.reverseOrder());
  }
}
