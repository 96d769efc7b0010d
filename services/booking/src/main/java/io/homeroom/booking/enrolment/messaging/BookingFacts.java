package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is told of a booking: ids and figures, and the title of its course. */
@Component
class BookingFacts {

  private final CourseSessions sessions;
  private final CourseTitles titles;
  private final Clock clock;

  BookingFacts(CourseSessions sessions, CourseTitles titles, Clock clock) {
    this.sessions = sessions;
    this.titles = titles;
    this.clock = clock;
  }

  BookingNews.Seated seated(Booking booking, CourseSession session) {
    return new BookingNews.Seated(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        booking.paid(),
        booking.each().currency().getCurrencyCode(),
        title(session),
        session.begins(),
        session.zone(),
        clock.instant());
  }

  BookingNews.Changed changed(Booking booking, CourseSessionId from) {
    var session = sessions.one(booking.session());
    return new BookingNews.Changed(
        booking.id().value(),
        from.value(),
        session.id().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        title(session),
        session.begins(),
        session.zone(),
        clock.instant());
  }

  /** Children are told of seats that are theirs, not of what is held or offered. */
  BookingNews.Moved moved(BookingEvent.Moved event) {
    var booking = event.booking();
    var session = sessions.one(booking.session());
    return new BookingNews.Moved(
        booking.id().value(),
        session.id().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.isLive() ? List.of() : booking.children(),
        event.from(),
        event.elsewhere(),
        session.plan().place().mode(),
        title(session),
        session.begins(),
        session.zone(),
        clock.instant());
  }

  BookingNews.Ended ended(Booking booking) {
    return new BookingNews.Ended(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        clock.instant());
  }

  BookingNews.Offered offered(Booking booking) {
    var session = sessions.one(booking.session());
    return new BookingNews.Offered(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        Objects.requireNonNull(booking.until()),
        title(session),
        session.begins(),
        session.zone(),
        clock.instant());
  }

  BookingNews.Left left(Booking booking, BookingEvent.Cancelled event) {
    var session = sessions.one(booking.session());
    return new BookingNews.Left(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        event.children(),
        event.reason(),
        event.held(),
        event.minor(),
        booking.each().currency().getCurrencyCode(),
        title(session),
        session.begins(),
        session.zone(),
        clock.instant());
  }

  private String title(CourseSession session) {
    return titles.of(session.course());
  }
}
