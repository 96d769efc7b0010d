package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.SessionCancelled;
import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to bookings, sessions and children changes who waits. */
@Component
class FollowingBookings {
  private final Waitlists waitlists;
  private final Backfilling backfilling;

  FollowingBookings(Waitlists waitlists, Backfilling backfilling) {
    this.waitlists = waitlists;
    this.backfilling = backfilling;
  }

  @EventListener
  void on(Seats.Freed event) {
    backfilling.fill(event.session());
  }

  @EventListener
  void on(BookingEvent event) {
    var id = event.booking().id();
    switch (event) {
      case BookingEvent.Accepted _ -> waitlists.settle(id, EntryState.ACCEPTED);
      case BookingEvent.Expired _ -> waitlists.settle(id, EntryState.PASSED);
      case BookingEvent.Cancelled _ -> waitlists.settle(id, EntryState.LEFT);
      case BookingEvent.Confirmed _,
          BookingEvent.Offered _,
          BookingEvent.Rescheduled _,
          BookingEvent.Moved _ -> {}
    }
  }

  @EventListener
  void on(SessionCancelled event) {
    waitlists.leaveAll(event.session().id());
  }

  @EventListener
  void on(ChildGone event) {
    waitlists.leaveWith(event.child().id());
  }
}
