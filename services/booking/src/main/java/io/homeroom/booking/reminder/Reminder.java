package io.homeroom.booking.reminder;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one booking, once. */
@Component
class Reminder {
  private final Bookings bookings;
  private final CourseSessions sessions;
  private final DueReminders due;
  private final ReminderEvents events;
  private final Clock clock;

  Reminder(
      Bookings bookings,
      CourseSessions sessions,
      DueReminders due,
      ReminderEvents events,
      Clock clock) {
    this.bookings = bookings;
    this.sessions = sessions;
    this.due = due;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  void remind(BookingId id, int hours) {
    var booking = bookings.lock(id);
    var session = sessions.one(booking.session());
    if (booking.state() == BookingState.CONFIRMED
        && due.note(id, hours, session.begins(), clock.instant())) {
      events.publish(booking, session, hours);
    }
  }
}
