package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.SessionCancelled;
import io.homeroom.platform.families.ChildGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to bookings, sessions and children changes who waits. */
@Component
class FollowingBookings {
  private final Waitlists waitlists;
  private final Backfilling backfilling;
  private final ApplicationEventPublisher events;

  FollowingBookings(
      Waitlists waitlists, Backfilling backfilling, ApplicationEventPublisher events) {
    this.waitlists = waitlists;
    this.backfilling = backfilling;
    this.events = events;
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
      case BookingEvent.Cancelled cancelled -> waitlists.settle(id, ended(cancelled.reason()));
      case BookingEvent.Confirmed _,
          BookingEvent.Offered _,
          BookingEvent.Rescheduled _,
          BookingEvent.Moved _ -> {}
    }
  }

  @EventListener
  void on(SessionCancelled event) {
    waitlists.callOff(event.session().id()).stream()
        .map(entry -> new Entry.CalledOff(entry, event.session()))
        .forEach(events::publishEvent);
  }

  @EventListener
  void on(ChildGone event) {
    waitlists.leaveWith(event.child().id());
  }

  private static EntryState ended(EndReason reason) {
    return reason == EndReason.SESSION_CANCELLED ? EntryState.CALLED_OFF : EntryState.LEFT;
  }
}
