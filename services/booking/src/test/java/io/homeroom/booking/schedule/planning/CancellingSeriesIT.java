package io.homeroom.booking.schedule.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.waitlist.Places;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rest of a series is called off. */
@BookingTest
class CancellingSeriesIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired CancellingSession cancelling;
  @Autowired Crashes crashes;
  @Autowired MovableClock clock;

  private Coach coach;
  private List<UUID> series;

  @BeforeEach
  void planSeries() {
    coach = people.coach();
    series = series(2);
  }

  @AfterEach
  void none() {
    crashes.none("course_session");
    clock.reset();
  }

  @Test
  void callsOffWhatFollowsAndPaysBack() {
    var others = series(4);
    var seated = people.family();
    var booking = paid(seated, series.get(2));
    var waiting = people.family();
    Places.join(waiting, series.get(2));

    callOff(series.get(1), "?following=true").expect(200);

    assertThat(states(series)).containsExactly("planned", "cancelled", "cancelled", "cancelled");
    assertThat(states(others)).containsOnly("planned");
    await().until(() -> seated.stateOf(booking).equals("cancelled"));
    assertThat(seated.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    assertThat(Places.state(waiting)).isEqualTo("called-off");
  }

  @Test
  void callsOffOneAloneUnlessAskedForMore() {
    callOff(series.get(1), "").expect(200);
    assertThat(states(series)).containsExactly("planned", "cancelled", "planned", "planned");

    callOff(series.get(1), "?following=true").expect(200);
    callOff(series.get(1), "?following=true").expect(200);

    assertThat(states(series)).containsExactly("planned", "cancelled", "cancelled", "cancelled");
  }

  @Test
  void callsOffAllOrNone() {
    crashes.at("course_session", "new.id = '%s'".formatted(series.get(3)));
    var first = new CourseSessionId(series.get(1));
    assertThatThrownBy(() -> cancelling.cancelSeries(first))
        .hasStackTraceContaining("The process ends here");
    assertThat(states(series)).containsOnly("planned");

    crashes.none("course_session");
    cancelling.cancelSeries(first);
    assertThat(states(series)).containsExactly("planned", "cancelled", "cancelled", "cancelled");
  }

  @Test
  void leavesWhatHasBegun() {
    callOff(series.getFirst(), "").expect(200);
    clock.advance(Duration.ofDays(9));

    callOff(series.get(1), "?following=true").expect(409, "session-over");
    assertThat(states(series)).containsExactly("cancelled", "planned", "planned", "planned");
    callOff(series.getFirst(), "?following=true").expect(200);
    assertThat(states(series)).containsExactly("cancelled", "planned", "cancelled", "cancelled");
  }

  @Test
  void isOnesOwn() {
    var path = "/api/sessions/" + series.getFirst() + "/cancellation?following=true";
    people.coach().client().post(path, Map.of()).expect(404, "not-found");
    callOff(series.getFirst(), "?following=perhaps").expect(400, "invalid-request");
    assertThat(states(series)).containsOnly("planned");
  }

  private List<UUID> series(int inDays) {
    var start = LocalDateTime.now(ZoneOffset.UTC).plusDays(inDays);
    return coach
        .plan(Coach.plan(start, "Etc/UTC", 1), 4)
        .expect(201)
        .json()
        .path("sessions")
        .valueStream()
        .map(session -> UUID.fromString(session.path("courseSessionId").asString()))
        .toList();
  }

  private UUID paid(Family family, UUID session) {
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    return booking;
  }

  private Answer callOff(UUID session, String how) {
    return coach.client().post("/api/sessions/" + session + "/cancellation" + how, Map.of());
  }

  private List<String> states(List<UUID> sessions) {
    return sessions.stream().map(it -> coach.show(it).path("state").asString()).toList();
  }
}
