package io.homeroom.booking.enrolment.oversight;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.oversight.StaffAct;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds families' bookings for staff, and tells that it did. */
@Component
@Transactional
public class LookingUpBookings {
  private final EveryBooking everyBooking;
  private final Bookings bookings;
  private final StaffActs acts;

  LookingUpBookings(EveryBooking everyBooking, Bookings bookings, StaffActs acts) {
    this.everyBooking = everyBooking;
    this.bookings = bookings;
    this.acts = acts;
  }

  /** Any family's, the newest first. */
  public CursorPage<Booking> list(Caller staff, Search search, Cursor cursor) {
    acts.record(staff, StaffAct.LIST_BOOKINGS, search.subjects());
    return everyBooking.find(search, cursor);
  }

  /**
   * Any family's booking.
   *
   * @throws io.homeroom.booking.enrolment.BookingNotFound if there is none
   */
  public Booking one(Caller staff, BookingId id) {
    var booking = bookings.get(id);
    var booker = booking.booker();
    acts.record(staff, StaffAct.READ_BOOKING, id.value(), booker.family(), booker.person());
    return booking;
  }
}
