package io.homeroom.booking.reminder;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  /** If it is still due: its session may have been moved or called off since it was found. */
  @Transactional
  void remind(BookingId id, int hours) {
    var booking = bookings.lock(id);
    var session = sessions.one(booking.session());
    var now = clock.instant();
    if (booking.state() == BookingState.CONFIRMED
        && isWithin(hours, session, now)
        && due.note(id, hours, session.begins(), now)) {
      events.publish(booking, session, hours);
    }
  }

  private static boolean isWithin(int hours, CourseSession session, Instant now) {
    return session.state() == SessionState.PLANNED
        && session.begins().isAfter(now)
        && !session.begins().isAfter(now.plus(Duration.ofHours(hours)));
  }
}
