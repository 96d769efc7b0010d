package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingOutOfTurn;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.seating.SeatedBookings;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes the seats that were offered: they are held, to be paid, or paid by credits. */
@Component
public class AcceptingOffer {
  private final Permission permission;
  private final Bookings bookings;
  private final SeatedBookings seated;
  private final HoldTime time;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AcceptingOffer(
      Permission permission,
      Bookings bookings,
      SeatedBookings seated,
      HoldTime time,
      Clock clock,
      ApplicationEventPublisher events) {
    this.permission = permission;
    this.bookings = bookings;
    this.seated = seated;
    this.time = time;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
    this.events = events;
  }

  /**
   * Holds them, or spends credits for them in the same transaction. Accepted before, it stays as it
   * was.
   *
   * @throws BookingOutOfTurn if the offer is over
   * @throws io.homeroom.booking.credit.NotEnoughCredits if the family has not as many; the offer
   *     stands
   * @throws io.homeroom.booking.enrolment.ChildIsElsewhere if a child has another seat by now
   */
  @Transactional
  public Booking accept(Booking offer, boolean byCredits) {
    var family = offer.booker().family();
    offer.children().forEach(child -> permission.require(new Child(child, family)));
    var booking = bookings.lock(offer.id());
    var now = clock.instant();
    return switch (booking.state()) {
      case HELD, CONFIRMED -> booking;
      case EXPIRED, CANCELLED -> throw new BookingOutOfTurn();
      case OFFERED -> {
        if (booking.isOver(now)) {
          throw new BookingOutOfTurn();
        }
        var held = booking.held(time.end(booking.session(), now));
        yield take(byCredits ? held.payableByCredits() : held, now);
      }
    };
  }

  private Booking take(Booking held, Instant now) {
    events.publishEvent(new BookingEvent.Accepted(held));
    return held.price().isNothing() ? seated.confirm(held.confirmed(0, now)) : seated.hold(held);
  }
}
