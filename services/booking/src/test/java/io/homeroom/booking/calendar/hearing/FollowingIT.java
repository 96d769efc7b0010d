package io.homeroom.booking.calendar.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions whose events are moved in the calendar. */
@BookingTest
class FollowingIT {
  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
  private Listener listener;
  private Coach coach;
  private UUID session;

  @BeforeEach
  void plan() {
    listener = new Listener(office, environment, jdbc);
    coach = people.coach(0);
    var plan = Coach.plan(day.atTime(16, 0), "Europe/Berlin", 3);
    var id = coach.plan(plan, 1).expect(201).json().at("/sessions/0/courseSessionId");
    session = UUID.fromString(id.asString());
    listener.untilShown(session);
  }

  @AfterEach
  void mend() {
    office.works();
    clock.reset();
  }

  @Test
  void movesTheSessionAndItsSeatsToAnotherZone() {
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    move("10:00", "11:30", "Asia/Tokyo");
    listener.tell();

    await().until(() -> coach.show(session).path("zone").asString().equals("Asia/Tokyo"));
    var moved = coach.show(session);
    assertThat(moved.path("start").asString()).isEqualTo(day + "T10:00:00");
    assertThat(moved.path("minutes").asInt()).isEqualTo(90);
    assertThat(family.booking(booking).path("startsAt").asString()).isEqualTo(day + "T01:00:00Z");
    listener.untilShown(session);
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void movesItOnceHoweverOftenItIsTold() {
    move("10:00", "11:00", "Europe/Berlin");
    for (var i = 0; i < 5; i++) {
      listener.tell();
    }
    await().until(() -> version() == 2);
    listener.untilShown(session);
    hear();
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void takesUpAgainWhatACrashCutOff() {
    listener.tell();
    var before = jdbc.sql("select token from calendar_hearing").query(String.class).optional();
    move("10:00", "11:00", "Europe/Berlin");
    listener.tell();
    await().until(() -> version() == 2);
    listener.untilShown(session);

    jdbc.sql("update calendar_hearing set token = ?").param(before.orElse(null)).update();
    hear();
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void takesUpAgainWhatTheDatabaseWasAwayFor() {
    jdbc.sql("create sequence if not exists cut").update();
    jdbc.sql(
            """
            create or replace function cut() returns trigger language plpgsql as
            $$ begin perform nextval('cut'); raise exception 'cut' using errcode = '08006'; end $$
            """)
        .update();
    jdbc.sql(
            "create trigger cut before update on course_session for each row when (new.id = '%s') execute function cut()"
                .formatted(session))
        .update();
    move("10:00", "11:00", "Europe/Berlin");
    listener.tell();
    await().until(() -> jdbc.sql("select is_called from cut").query(Boolean.class).single());
    jdbc.sql("drop trigger cut on course_session").update();
    await().until(this::isPutOff);

    clock.advance(Duration.ofMinutes(11));

    await().until(() -> version() == 2);
  }

  @Test
  void readsAllWhenItsTokenIsTooOld() {
    listener.tell();
    office.fails(Fault.Kind.OLD, "", 1);
    move("10:00", "11:00", "Europe/Berlin");
    listener.tell();
    await().until(() -> version() == 2);
  }

  @Test
  void hearsOfItThoughTheNotificationIsLost() {
    hear();
    move("10:00", "11:00", "Europe/Berlin");
    clock.advance(Duration.ofMinutes(11));
    await().until(() -> version() == 2);
  }

  @Test
  void givesWayToWhatIsOnItsWayFromHere() {
    office.fails(Fault.Kind.ERROR, "PATCH", 1);
    var plan = Coach.plan(day.atTime(8, 0), "Europe/Berlin", 3);
    coach.client().put("/api/sessions/" + session, plan, "\"1\"").expect(200);
    move("10:00", "11:00", "Europe/Berlin");
    listener.tell();
    listener.untilShown(session);
    assertThat(coach.show(session).path("start").asString()).isEqualTo(day + "T08:00:00");
    assertThat(office.eventOf(session).orElseThrow().at("/start/dateTime").asString())
        .isEqualTo(coach.show(session).path("startsAt").asString());
  }

  private void hear() {
    var before = heardAt();
    listener.tell();
    await().until(() -> !heardAt().equals(before));
  }

  /** The turn that came to nothing is over, and when the next begins is written down. */
  private boolean isPutOff() {
    return jdbc.sql("select taken_until is null from calendar_hearing")
        .query(Boolean.class)
        .single();
  }

  private void move(String from, String to, String zone) {
    office.move(session, day + "T" + from, day + "T" + to, zone);
  }

  private long version() {
    return jdbc.sql("select version from course_session where id = ?")
        .param(session)
        .query(Long.class)
        .single();
  }

  private String heardAt() {
    return jdbc.sql("select coalesce(heard_at::text, '') from calendar_hearing")
        .query(String.class)
        .single();
  }
}
