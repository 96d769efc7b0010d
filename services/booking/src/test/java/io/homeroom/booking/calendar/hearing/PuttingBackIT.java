package io.homeroom.booking.calendar.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may not be done in the calendar. */
@BookingTest
class PuttingBackIT {
  private static final String TYPE = "booking.session-put-back.v1";

  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;
  @Autowired EventRecorder events;

  private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
  private Listener listener;
  private Coach coach;
  private UUID session;

  @BeforeEach
  void plan() {
    listener = new Listener(office, environment, jdbc);
    coach = people.coach(0);
    session = planned(coach, 16);
  }

  @AfterEach
  void mend() {
    office.works();
  }

  @Test
  void putsBackWhatIsInThePast() {
    office.move(session, "2020-01-01T10:00", "2020-01-01T11:00", "Europe/Berlin");
    staysFor("not-ahead");
  }

  @Test
  void putsBackWhatWouldHaveTheCoachInTwoPlaces() {
    planned(coach, 9);
    office.move(session, day + "T09:30", day + "T10:30", "Europe/Berlin");
    staysFor("coach-elsewhere");
  }

  @Test
  void putsBackWhatWouldHaveAChildInTwoPlaces() {
    var family = people.family();
    family.hold(session).expect(201);
    family.hold(planned(people.coach(0), 9)).expect(201);
    office.move(session, day + "T09:30", day + "T10:30", "Europe/Berlin");
    staysFor("child-elsewhere");
  }

  @Test
  void putsBackWhatIsTooLong() {
    office.move(session, day + "T06:00", day + "T20:00", "Europe/Berlin");
    staysFor("not-a-time");
  }

  @Test
  void makesAnewWhatWasDeletedThere() {
    var room = room();
    office.delete(session);
    listener.tell();
    listener.tell();

    await().until(() -> office.eventOf(session).isPresent());
    listener.untilShown(session);
    var anew = office.eventOf(session).orElseThrow().path("hangoutLink").asString();
    assertThat(anew).isNotEqualTo(room);
    assertThat(room()).isEqualTo(anew);
    assertThat(office.eventsOf(session)).hasSize(2);
    tellsTheCoach("deleted");
  }

  @Test
  void missesWhatWasDeletedWhenItReadsAll() {
    office.delete(session);
    office.fails(Fault.Kind.OLD, "", 1);
    listener.tell();
    await().until(() -> office.eventOf(session).isPresent());
    tellsTheCoach("deleted");
  }

  private String room() {
    var register = coach.client().get("/api/sessions/" + session + "/attendance").expect(200);
    return register.json().path("meetLink").asString();
  }

  private void staysFor(String reason) {
    listener.tell();
    tellsTheCoach(reason);
    listener.untilShown(session);
    assertThat(coach.show(session).path("start").asString()).isEqualTo(day + "T16:00:00");
    assertThat(office.eventOf(session).orElseThrow().at("/start/dateTime").asString())
        .isEqualTo(coach.show(session).path("startsAt").asString());
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  private void tellsTheCoach(String reason) {
    var told = events.await(TYPE, session);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains("\"" + reason + "\"").contains(coach.id().toString());
    assertThat(events.of(TYPE)).filteredOn(it -> it.key().equals(told.key())).hasSize(1);
  }

  private UUID planned(Coach of, int hour) {
    var plan = Coach.plan(day.atTime(hour, 0), "Europe/Berlin", 3);
    var answer = of.plan(plan, 1).expect(201).json();
    var id = UUID.fromString(answer.at("/sessions/0/courseSessionId").asString());
    listener.untilShown(id);
    return id;
  }
}
