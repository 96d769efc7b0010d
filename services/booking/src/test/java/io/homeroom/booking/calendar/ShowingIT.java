package io.homeroom.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@BookingTest
class ShowingIT {
  private final LocalDateTime start =
      LocalDateTime.now(ZoneOffset.UTC).plusDays(20).withHour(16).withMinute(0);

  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    office.works();
  }

  @Test
  void givesTheRoomToWhoHasASeatAndToTheCoachAlone() {
    var coach = people.coach(0);
    var session = coach.session(20, 3);
    await().until(() -> office.eventOf(session).isPresent());
    var room = office.eventOf(session).orElseThrow().path("hangoutLink").asString();
    assertThat(room).startsWith("https://meet.google.com/");

    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    await().until(() -> family.booking(booking).path("meetLink").asString("").equals(room));
    var register = coach.client().get("/api/sessions/" + session + "/attendance").expect(200);
    assertThat(register.json().path("meetLink").asString()).isEqualTo(room);
    assertThat(coach.show(session).has("meetLink")).isFalse();
    family.cancel(booking).expect(200);
    assertThat(family.booking(booking).path("meetLink").asString("")).isEmpty();
  }

  @Test
  void showsTheCourseAndNobodyWhoComes() {
    var coach = people.coach(0);
    var session = coach.session(3);
    people.family().hold(session).expect(201);
    await().until(() -> office.eventOf(session).isPresent());
    var event = office.eventOf(session).orElseThrow();
    assertThat(event.path("summary").asString()).isEqualTo("Robots");
    assertThat(event.has("attendees")).isFalse();
    assertThat(event.has("description")).isFalse();
  }

  @Test
  void makesNoRoomWhereNoneIsNeeded() {
    var coach = people.coach(0);
    Map<String, Object> plan = new HashMap<>(Coach.plan(start, "Europe/Berlin", 3));
    plan.put("mode", "in-person");
    plan.put("location", "The library");
    var session = planned(coach, plan);
    await().until(() -> office.eventOf(session).isPresent());
    var event = office.eventOf(session).orElseThrow();
    assertThat(event.has("hangoutLink")).isFalse();
    assertThat(event.path("location").asString()).isEqualTo("The library");
  }

  @Test
  void followsASessionToAnotherZone() {
    var coach = people.coach(0);
    var session = planned(coach, Coach.plan(start, "Europe/Berlin", 3));
    await().until(() -> zone(session).equals("Europe/Berlin"));
    var room = office.eventOf(session).orElseThrow().path("hangoutLink");

    coach
        .client()
        .put("/api/sessions/" + session, Coach.plan(start, "Asia/Tokyo", 3), "\"1\"")
        .expect(200);
    await().until(() -> zone(session).equals("Asia/Tokyo"));
    assertThat(begins(session)).isEqualTo(coach.show(session).path("startsAt").asString());
    assertThat(office.eventOf(session).orElseThrow().path("hangoutLink")).isEqualTo(room);
  }

  @Test
  void removesWhatIsCalledOff() {
    var coach = people.coach(0);
    var session = coach.session(3);
    await().until(() -> office.eventOf(session).isPresent());
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
    await().until(() -> office.eventOf(session).isEmpty());
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void letsBookingGoOnWhileItIsAway() {
    office.fails(Fault.Kind.ERROR, "", 6);
    var coach = people.coach(0);
    var session = coach.session(20, 3);
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    assertThat(family.stateOf(booking)).isEqualTo("confirmed");
    office.works();
    await().until(() -> !family.booking(booking).path("meetLink").asString("").isEmpty());
  }

  private UUID planned(Coach coach, Map<String, Object> plan) {
    JsonNode answer = coach.plan(plan, 1).expect(201).json();
    return UUID.fromString(answer.at("/sessions/0/courseSessionId").asString());
  }

  private String zone(UUID session) {
    return office.eventOf(session).map(event -> event.at("/start/timeZone").asString()).orElse("");
  }

  private String begins(UUID session) {
    var time = office.eventOf(session).orElseThrow().at("/start/dateTime").asString();
    Instant at = OffsetDateTime.parse(time).toInstant();
    return at.toString();
  }
}
