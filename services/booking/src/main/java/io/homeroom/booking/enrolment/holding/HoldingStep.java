package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.SessionFull;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionIsOver;
import io.homeroom.booking.schedule.SessionState;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at holding seats. */
@Component
class HoldingStep {
  private final Permission permission;
  private final HeldSeats held;
  private final CourseSessions sessions;
  private final ApplicationEventPublisher events;

  HoldingStep(
      Permission permission,
      HeldSeats held,
      CourseSessions sessions,
      ApplicationEventPublisher events) {
    this.permission = permission;
    this.held = held;
    this.sessions = sessions;
    this.events = events;
  }

  @Transactional
  Held hold(Hold wanted, NamedCall call, Instant now) {
    wanted
        .children()
        .forEach(child -> permission.require(new Child(child, wanted.booker().family())));
    var made =
        held.hold(BookingId.next(), wanted, call, now).orElseThrow(() -> whyNot(wanted, now));
    if (made.booking().state() == BookingState.CONFIRMED) {
      events.publishEvent(new BookingEvent.Confirmed(made.booking(), made.session()));
    }
    return made;
  }

  private RuntimeException whyNot(Hold wanted, Instant now) {
    var session = sessions.one(wanted.session());
    if (session.state() == SessionState.CANCELLED || !session.begins().isAfter(now)) {
      return new SessionIsOver();
    }
    return held.holdsTooMuch(wanted.booker()) ? new TooManyHolds() : new SessionFull();
  }
}
