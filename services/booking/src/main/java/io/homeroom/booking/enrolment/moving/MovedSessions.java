package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Seats;
import io.homeroom.booking.schedule.SessionReplanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has seats in a session that is moved keeps them at its new time. */
@Component
class MovedSessions {
  private final Seats seats;

  MovedSessions(Seats seats) {
    this.seats = seats;
  }

  @EventListener
  void on(SessionReplanned event) {
    if (event.moved()) {
      seats.move(event.after());
    }
    if (event.after().free() > event.before().free()) {
      seats.tellFree(event.after().id());
    }
  }
}
