package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.refunding.Refunds;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What payments tells of refunds, however often. A booking counts as refunded what has gone back
 * and what is on its way; who has got all of the money back from staff keeps no seat.
 */
@Component
@Transactional
public class SettlingRefunds {
  private final Bookings bookings;
  private final Refunds refunds;
  private final Leaving leaving;
  private final CourseSessions sessions;
  private final Clock clock;

  SettlingRefunds(
      Bookings bookings, Refunds refunds, Leaving leaving, CourseSessions sessions, Clock clock) {
    this.bookings = bookings;
    this.refunds = refunds;
    this.leaving = leaving;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * What was asked for here has gone back.
   *
   * @param granted less than was asked for, if staff had given back a part before
   * @param full whether nothing is left of what was paid; of seats that are kept, staff has given
   *     it back
   */
  public void done(BookingId id, UUID refund, long granted, boolean full) {
    var booking = bookings.lock(id);
    if (refunds.done(refund, granted)) {
      settle(booking, full);
    }
  }

  /** Ours or staff's: the money is not with the family, be it that it was for a while. */
  public void failed(BookingId id, UUID refund, long minor, Instant at) {
    var booking = bookings.lock(id);
    refunds.failed(refund, booking, minor, at);
    count(booking);
  }

  /** Told before or not; {@code full}: whether nothing is left of what was paid. */
  public void byStaff(BookingId id, UUID refund, long minor, boolean full, Instant at) {
    var booking = bookings.lock(id);
    if (refunds.add(refund, id, minor, at)) {
      settle(booking, full);
    }
  }

  private void settle(Booking booking, boolean full) {
    var counted = count(booking);
    if (full && !counted.children().isEmpty() && isToCome(counted)) {
      leaving.leave(counted, Set.copyOf(counted.children()), EndReason.REFUNDED);
    }
  }

  private Booking count(Booking booking) {
    var counted = booking.withRefunded(refunds.sum(booking.id()));
    bookings.change(counted);
    return counted;
  }

  private boolean isToCome(Booking booking) {
    return sessions.one(booking.session()).begins().isAfter(clock.instant());
  }
}
