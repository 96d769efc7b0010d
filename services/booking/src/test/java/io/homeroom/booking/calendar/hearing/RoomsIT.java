package io.homeroom.booking.calendar.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rooms that are not there when the event is. */
@BookingTest
class RoomsIT {
  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;

  private Coach coach;

  @BeforeEach
  void hire() {
    coach = people.coach(0);
  }

  @AfterEach
  void mend() {
    office.works();
  }

  @Test
  void areLookedForLater() {
    office.fails(Fault.Kind.PENDING, "", 1);
    var session = coach.session(3);
    await().until(() -> hasRoom(session));
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void areAskedForByAnotherNameOnceTheyWereRefused() {
    office.fails(Fault.Kind.ROOMLESS, "", 1);
    var session = coach.session(3);
    await().until(() -> hasRoom(session));
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  /** Whoever looks at the event sees the move before it was heard of, and must not keep it back. */
  @Test
  void areLookedForWithoutMissingAMove() {
    var day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
    office.fails(Fault.Kind.PENDING, "", 1);
    var session = coach.session(3);
    await().until(() -> office.eventOf(session).isPresent());
    office.move(session, day + "T10:00", day + "T11:00", "Europe/Berlin");
    await().until(() -> hasRoom(session));
    new Listener(office, environment, jdbc).tell();
    await().until(() -> coach.show(session).path("start").asString().equals(day + "T10:00:00"));
  }

  private boolean hasRoom(UUID session) {
    return jdbc.sql("select room_link is not null from course_session where id = ?")
        .param(session)
        .query(Boolean.class)
        .single();
  }
}
