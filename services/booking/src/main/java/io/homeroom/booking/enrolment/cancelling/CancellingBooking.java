package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingOutOfTurn;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.schedule.CourseSessions;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats are given up, by their family or because they cannot be kept. */
@Component
@Transactional
public class CancellingBooking {
  private final Bookings bookings;
  private final Leaving leaving;
  private final CourseSessions sessions;
  private final SessionsAreLeftInTime inTime;

  CancellingBooking(
      Bookings bookings, Leaving leaving, CourseSessions sessions, SessionsAreLeftInTime inTime) {
    this.bookings = bookings;
    this.leaving = leaving;
    this.sessions = sessions;
    this.inTime = inTime;
  }

  /**
   * A parent gives up some children's seats, or all of them.
   *
   * @param children none: all
   * @throws io.homeroom.booking.schedule.SessionIsOver if it has begun, or longer ago if it was
   *     moved late
   * @throws io.homeroom.booking.enrolment.BookingOutOfTurn if it has ended before
   * @throws HoldIsOne if only a part of what is not paid yet is given up
   * @throws NoSuchSeat if a child has no seat in it
   */
  public Booking byFamily(BookingId id, Set<UUID> children) {
    var booking = bookings.lock(id);
    if (!booking.isLive() && booking.state() != BookingState.CONFIRMED) {
      throw new BookingOutOfTurn();
    }
    var kept = Set.copyOf(booking.children());
    var gone = children.isEmpty() ? kept : children;
    inTime.require(booking, sessions.one(booking.session()), gone);
    if (!kept.containsAll(children)) {
      throw new NoSuchSeat();
    }
    if (booking.isLive() && !children.isEmpty() && !children.equals(kept)) {
      throw new HoldIsOne();
    }
    return leaving.leave(booking, gone, EndReason.BY_FAMILY);
  }

  /** The session does not take place. */
  public void withSession(BookingId id) {
    var booking = bookings.lock(id);
    if (!booking.children().isEmpty()) {
      leaving.leave(booking, Set.copyOf(booking.children()), EndReason.SESSION_CANCELLED);
    }
  }

  /** A child has gone. A hold that was its own among others' ends as a whole. */
  public void ofChild(BookingId id, UUID child) {
    var booking = bookings.lock(id);
    if (booking.children().contains(child)) {
      var gone = booking.isLive() ? Set.copyOf(booking.children()) : Set.of(child);
      leaving.leave(booking, gone, EndReason.CHILD_GONE);
    }
  }
}
