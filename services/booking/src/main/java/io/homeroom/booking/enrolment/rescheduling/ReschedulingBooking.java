package io.homeroom.booking.enrolment.rescheduling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingOutOfTurn;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A family changes to another session of the course, as one step: it never has both, or none. */
@Component
public class ReschedulingBooking {
  private final Permission permission;
  private final Bookings bookings;
  private final MovedSeats moved;
  private final RescheduleRule rule;
  private final ApplicationEventPublisher events;

  ReschedulingBooking(
      Permission permission,
      Bookings bookings,
      MovedSeats moved,
      RescheduleRule rule,
      ApplicationEventPublisher events) {
    this.permission = permission;
    this.bookings = bookings;
    this.moved = moved;
    this.rule = rule;
    this.events = events;
  }

  /**
   * Changes to the other session; there already, nothing happens.
   *
   * @throws BookingOutOfTurn if it is not confirmed
   * @throws TooLateToReschedule if the session that is left begins too soon
   * @throws SessionsMustMatch if the other is of another course, or costs something else
   * @throws SessionFull if there are not as many seats
   */
  @Transactional
  public Booking reschedule(Booking seen, CourseSessionId to) {
    var family = seen.booker().family();
    seen.children().forEach(child -> permission.require(new Child(child, family)));
    var booking = bookings.lock(seen.id());
    if (booking.state() != BookingState.CONFIRMED) {
      throw new BookingOutOfTurn();
    }
    if (booking.session().equals(to)) {
      return booking;
    }
    moved.move(booking, rule.require(booking, to));
    var there = bookings.get(booking.id());
    events.publishEvent(new BookingEvent.Rescheduled(there, booking.session()));
    return there;
  }
}
