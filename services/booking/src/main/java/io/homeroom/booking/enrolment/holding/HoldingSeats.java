package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.ChildIsElsewhere;
import io.homeroom.booking.enrolment.SessionFull;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * A parent holds seats, to pay for them. It is tried first, and only then asked whether the call
 * was made before: nearly none was.
 */
@Component
public class HoldingSeats {
  private final HoldTurns turns;
  private final HoldingStep step;
  private final Bookings bookings;
  private final CourseSessions sessions;
  private final ExpiringHolds expiring;
  private final Clock clock;

  HoldingSeats(
      HoldTurns turns,
      HoldingStep step,
      Bookings bookings,
      CourseSessions sessions,
      ExpiringHolds expiring,
      Clock clock) {
    this.turns = turns;
    this.step = step;
    this.bookings = bookings;
    this.sessions = sessions;
    this.expiring = expiring;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /**
   * Holds them, or finds the booking that the call has made before, whatever has changed since.
   *
   * @throws io.homeroom.booking.schedule.SessionNotFound if there is no such session
   * @throws io.homeroom.booking.schedule.SessionIsOver if it has begun or was cancelled
   * @throws SessionFull if there are not as many seats
   * @throws ChildIsElsewhere if a child has another seat at that time
   * @throws TooManyHolds if the family has not paid for what it holds
   */
  public Held hold(Hold wanted, NamedCall call) {
    try {
      return attempt(wanted, call);
    } catch (RuntimeException refused) {
      return bookings.madeBy(call).map(this::found).orElseThrow(() -> refused);
    }
  }

  private Held found(Booking booking) {
    return new Held(booking, sessions.one(booking.session()));
  }

  /** What nobody has come by to release is released first. */
  private Held attempt(Hold wanted, NamedCall call) {
    try {
      return inTurn(wanted, call);
    } catch (SessionFull | ChildIsElsewhere | TooManyHolds refused) {
      if (!expiring.makeRoom()) {
        throw refused;
      }
      return inTurn(wanted, call);
    }
  }

  private Held inTurn(Hold wanted, NamedCall call) {
    return turns.take(wanted.session(), () -> step.hold(wanted, call, clock.instant()));
  }
}
