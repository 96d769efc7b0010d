package io.homeroom.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between here and the calendar anything may be lost. */
@BookingTest
class CallsIT {
  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    office.works();
  }

  @Test
  void makeOneEventThoughTheFirstAnswerIsLost() {
    office.fails(Fault.Kind.LOST, "POST /calendar/v3/calendars", 2);
    var session = people.coach(0).session(3);
    await().until(() -> isShown(session));
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void makeOneEventThoughTheAnswerComesTooLate() {
    office.fails(Fault.Kind.SLOW, "POST /calendar/v3/calendars", 1);
    var session = people.coach(0).session(3);
    await().until(() -> isShown(session));
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void lockNothingMeanwhile() {
    office.fails(Fault.Kind.SLOW, "POST /calendar/v3/calendars", 2);
    var session = people.coach(0).session(3);
    await().until(() -> office.eventOf(session).isPresent());
    assertThat(isShown(session)).isFalse();
    jdbc.sql(
            """
            select 1 from course_session s join calendar_event e on e.session_id = s.id
            where s.id = ? for update nowait
            """)
        .param(session)
        .query(Integer.class)
        .single();
    people.family().hold(session).expect(201);
  }

  /** As if the process had been killed before it could write down what the calendar answered. */
  @Test
  void areRepeatedWithoutASecondEventOrRoom() {
    var session = people.coach(0).session(3);
    await().until(() -> isShown(session));
    var room = office.eventOf(session).orElseThrow().path("hangoutLink");
    jdbc.sql(
            """
            update calendar_event set shown = 0, etag = null, updated_at = null, due_at = now()
            where session_id = ?
            """)
        .param(session)
        .update();
    await().until(() -> isShown(session));
    assertThat(office.eventsOf(session)).hasSize(1);
    assertThat(office.eventOf(session).orElseThrow().path("hangoutLink")).isEqualTo(room);
  }

  private boolean isShown(UUID session) {
    return jdbc.sql("select due_at is null from calendar_event where session_id = ?")
        .param(session)
        .query(Boolean.class)
        .single();
  }
}
