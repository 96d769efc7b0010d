package io.homeroom.booking.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What coaches find of what they have planned. */
@BookingTest
class CoachsSessionsIT {
  @Autowired People people;
  @Autowired MovableClock clock;

  private Coach coach;

  @BeforeEach
  void offerCourse() {
    coach = people.coach();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void listsOnesOwnAndHowManySeatsAreFree() {
    var late = coach.session(50, 3);
    var early = coach.session(40, 3);
    people.coach().session(45, 3);
    people.family(2).hold(early).expect(201);
    coach.client().post("/api/sessions/" + late + "/cancellation", Map.of()).expect(200);

    var items = list("").path("items");

    assertThat(ids(items)).containsExactly(early, late);
    assertThat(items.at("/0/capacity").asInt()).isEqualTo(3);
    assertThat(items.at("/0/free").asInt()).isEqualTo(1);
    assertThat(items.at("/1/state").asString()).isEqualTo("cancelled");
  }

  @Test
  void findsACourseASeriesAndWhatHasBegun() {
    var one = coach.session(30, 1);
    var series = series(3);
    var course = coach.client().post("/api/booking/courses", Coach.course(0)).expect(201);
    var other = new Coach(coach.id(), coach.client(), course.id("courseId")).session(40, 1);
    var seriesId = coach.show(series.getFirst()).path("seriesId").asString();

    assertThat(found("?courseId=" + courseOf(other))).containsExactly(other);
    assertThat(found("?seriesId=" + seriesId)).isEqualTo(series);
    assertThat(found("?seriesId=" + UUID.randomUUID())).isEmpty();
    var later = Instant.now().plus(Duration.ofHours(35));
    assertThat(found("?courseId=" + coach.course() + "&from=" + later)).isEqualTo(series);
    clock.advance(Duration.ofHours(31));
    assertThat(found("?courseId=" + coach.course())).isEqualTo(series);
    assertThat(found("?courseId=" + coach.course() + "&from=" + Instant.now())).contains(one);
  }

  @Test
  void goesOnPageByPage() {
    var series = series(3);
    var first = list("?limit=2");
    var rest = list("?limit=2&cursor=" + first.path("next").asString());
    assertThat(ids(first.path("items"))).isEqualTo(series.subList(0, 2));
    assertThat(ids(rest.path("items"))).isEqualTo(series.subList(2, 3));
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @Test
  void refusesWhatMakesNoSense() {
    coach.client().get("/api/sessions?from=soon").expect(400, "invalid-request");
    coach.client().get("/api/sessions?seriesId=1").expect(400, "invalid-request");
    coach.client().get("/api/sessions?cursor=bm8").expect(400, "invalid-cursor");
    people.family().parent().get("/api/sessions").expect(403);
  }

  private List<UUID> series(int weeks) {
    var start = LocalDateTime.now(ZoneOffset.UTC).plusDays(3);
    return ids(
        coach.plan(Coach.plan(start, "Etc/UTC", 2), weeks).expect(201).json().path("sessions"));
  }

  private String courseOf(UUID session) {
    return coach.show(session).path("courseId").asString();
  }

  private List<UUID> found(String question) {
    return ids(list(question).path("items"));
  }

  private JsonNode list(String question) {
    return coach.client().get("/api/sessions" + question).expect(200).json();
  }

  private static List<UUID> ids(JsonNode sessions) {
    return sessions
        .valueStream()
        .map(session -> UUID.fromString(session.path("courseSessionId").asString()))
        .toList();
  }
}
