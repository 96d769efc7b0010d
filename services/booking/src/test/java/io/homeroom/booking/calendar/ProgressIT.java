package io.homeroom.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Client;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@BookingTest
class ProgressIT {
  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired MeterRegistry meters;
  @Autowired Tokens tokens;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;

  /** One is tried at a time while the calendar is away, whoever has waited longest. */
  @BeforeEach
  void waitForSessionsOfOthers() {
    await().atMost(Duration.ofMinutes(1)).until(() -> untried() == 0);
  }

  @AfterEach
  void mend() {
    office.works();
  }

  @Test
  void tellsStaffWhatWaitsAndWhy() {
    office.fails(Fault.Kind.ERROR, "POST /calendar/v3/calendars", 100);
    var session = people.coach(0).session(3);
    await().until(() -> "away".equals(waiting(session).path("problem").asString("")));
    assertThat(show().path("connected").asBoolean()).isTrue();
    assertThat(show().path("waiting").asInt()).isPositive();
    assertThat(meters.get("homeroom.calendar.failing").gauge().value()).isPositive();

    office.works();
    await().until(() -> waiting(session).isMissingNode());
    await().until(() -> show().path("heardAt").isString() && show().path("toldUntil").isString());
  }

  private long untried() {
    return jdbc.sql("select count(*) from calendar_event where due_at <= now() and problem is null")
        .query(Long.class)
        .single();
  }

  private JsonNode waiting(UUID session) {
    return show().path("first").values().stream()
        .filter(it -> it.path("courseSessionId").asString().equals(session.toString()))
        .findFirst()
        .orElse(show().path("none"));
  }

  private JsonNode show() {
    var port = environment.getRequiredProperty("local.server.port", Integer.class);
    var staff = new Client(port, tokens.of("moderator", UUID.randomUUID(), UUID.randomUUID()));
    return staff.get("/api/admin/calendar").expect(200).json();
  }
}
