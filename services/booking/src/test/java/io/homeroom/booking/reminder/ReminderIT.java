package io.homeroom.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class ReminderIT {
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Reminding reminding;
  @Autowired Reminder reminder;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void remindsADayAndAnHourBeforeOnceEach() throws Exception {
    var booking = people.family().hold(people.coach(0).session(30, 2)).expect(201).id("bookingId");
    reminding.remind();
    assertThat(reminders(booking)).isEmpty();

    clock.advance(Duration.ofHours(7));
    AtOnce.call(4, this::remind);
    assertThat(reminders(booking)).containsExactly(24);
    EventSchemas.ofThisModule().check(events.await("booking.reminder-due.v1", booking));

    clock.advance(Duration.ofMinutes(22 * 60 + 30));
    AtOnce.call(4, this::remind);
    assertThat(reminders(booking)).containsExactly(1, 24);
    events.await(
        "booking.reminder-due.v1",
        it -> it.key().equals(booking.toString()) && it.json().contains("\"hours\":1,"));
    assertThat(told(booking)).isEqualTo(2);
  }

  @Test
  void doesNotRemindWhoHasJustBookedOrLeft() {
    var coach = people.coach(0);
    var late = people.family().hold(coach.session(5, 2)).expect(201).id("bookingId");
    var family = people.family();
    var left = family.hold(coach.session(30, 2)).expect(201).id("bookingId");
    family.cancel(left).expect(200);

    clock.advance(Duration.ofHours(2));
    reminding.remind();
    assertThat(reminders(late)).isEmpty();

    clock.advance(Duration.ofHours(5));
    reminding.remind();
    assertThat(reminders(left)).isEmpty();
  }

  @Test
  void keepsTheReminderOfASessionThatWasMovedAwayMeanwhile() {
    var family = people.family();
    var booking = family.hold(people.coach(0).session(30, 2)).expect(201).id("bookingId");

    reminder.remind(new BookingId(booking), 24);
    assertThat(reminders(booking)).isEmpty();

    clock.advance(Duration.ofHours(7));
    reminder.remind(new BookingId(booking), 24);
    assertThat(reminders(booking)).containsExactly(24);
  }

  private boolean remind() {
    reminding.remind();
    return true;
  }

  private List<Integer> reminders(UUID booking) {
    return jdbc.sql("select hours from reminder where booking_id = ? order by hours")
        .param(booking)
        .query((row, _) -> row.getInt("hours"))
        .list();
  }

  private long told(UUID booking) {
    return events.of("booking.reminder-due.v1").stream()
        .filter(it -> it.key().equals(booking.toString()))
        .count();
  }
}
