package io.homeroom.booking.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class SeriesIT {
  @Autowired People people;

  @Test
  void keepsLocalTimeThroughTheYear() {
    var coach = people.coach();
    var start = LocalDateTime.now(ZoneOffset.UTC).plusDays(2).withHour(16).withMinute(0);
    var planned = coach.plan(Coach.plan(start, "Europe/Berlin", 5), 52).expect(201).json();

    var sessions = planned.path("sessions");
    assertThat(sessions).hasSize(52);
    var hours = new HashSet<Integer>();
    for (var session : sessions) {
      assertThat(session.path("start").asString()).contains("T16:00");
      hours.add(
          Instant.parse(session.path("startsAt").asString()).atOffset(ZoneOffset.UTC).getHour());
    }
    assertThat(hours).containsExactlyInAnyOrder(14, 15);
    assertThat(sessions.get(0).path("seriesId")).isEqualTo(sessions.get(51).path("seriesId"));
  }

  @Test
  void plansAllOrNone() {
    var coach = people.coach();
    var start = LocalDateTime.now(ZoneOffset.UTC).plusDays(2);
    coach.plan(Coach.plan(start.plusWeeks(2).plusMinutes(30), "Etc/UTC", 5), 1).expect(201);

    coach.plan(Coach.plan(start, "Etc/UTC", 5), 4).expect(409, "coach-elsewhere");

    var wish = Map.of("courseId", coach.course());
    var found = people.parent().post("/api/booking/availability", wish).expect(200).json();
    assertThat(found.path("items")).hasSize(1);
  }

  @Test
  void refusesWhatIsOverUnknownOrNowhere() {
    var coach = people.coach();
    var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1);
    coach.plan(Coach.plan(tomorrow.minusDays(2), "Etc/UTC", 5), 1).expect(422, "session-not-ahead");
    coach.plan(Coach.plan(tomorrow, "Mars/Olympus", 5), 1).expect(400, "invalid-request");
    var nowhere = new HashMap<>(Coach.plan(tomorrow, "Etc/UTC", 5));
    nowhere.put("mode", "in-person");
    coach.plan(nowhere, 1).expect(400, "invalid-request");
    people
        .coach()
        .client()
        .post(
            "/api/sessions",
            Map.of(
                "courseId", coach.course(), "plan", Coach.plan(tomorrow, "Etc/UTC", 5), "weeks", 1))
        .expect(404, "not-found");
  }
}
