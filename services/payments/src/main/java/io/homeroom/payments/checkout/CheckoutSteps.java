package io.homeroom.payments.checkout;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can happen to a checkout, each a transaction that locks it. What comes too late, or again,
 * changes nothing.
 */
@Component
@Transactional
class CheckoutSteps {
  private static final Duration MOMENT = Duration.ofSeconds(30);

  private final Checkouts checkouts;
  private final CheckoutChanges changes;
  private final CheckoutQueue queue;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CheckoutSteps(
      Checkouts checkouts,
      CheckoutChanges changes,
      CheckoutQueue queue,
      ApplicationEventPublisher events,
      Clock clock) {
    this.checkouts = checkouts;
    this.changes = changes;
    this.queue = queue;
    this.events = events;
    this.clock = clock;
  }

  /** As {@link #agree(UUID)}, unless it is open elsewhere by now. */
  public Checkout agreed(Checkout seen) {
    var now = checkouts.lock(seen.id());
    return now.openings() == seen.openings() ? agree(seen.id()) : now;
  }

  /** From here on it is taken, and not ended before it is known whether it was. */
  public Checkout agree(UUID id) {
    var checkout = checkouts.lock(id);
    if (checkout.state() == CheckoutState.OPEN && checkout.expiresAt().isAfter(clock.instant())) {
      changes.taking(id, clock.instant());
    }
    return checkouts.get(id);
  }

  /** It could not be taken in that round. */
  public Checkout decline(Checkout seen) {
    var checkout = checkouts.lock(seen.id());
    if (checkout.state() == CheckoutState.TAKING
        && checkout.rounds() == seen.rounds()
        && checkout.openings() == seen.openings()) {
      changes.notTaken(seen.id(), checkout.expiresAt());
    }
    return checkouts.get(seen.id());
  }

  /** Nobody has its address yet, or the provider is to be asked. */
  public Checkout end(UUID id) {
    var checkout = checkouts.lock(id);
    switch (checkout.state()) {
      case PENDING -> expire(checkout);
      case OPEN -> changes.ending(id, clock.instant().plus(MOMENT));
      case TAKING -> changes.endBy(id, clock.instant());
      case ENDING -> changes.goOnAt(id, null);
      default -> {
        return checkout;
      }
    }
    return checkouts.get(id);
  }

  /** What was bought is nobody's business any more. */
  public void close(UUID family) {
    queue.openOf(family).forEach(this::end);
    changes.clear(family);
  }

  public Checkout expire(UUID id) {
    var checkout = checkouts.lock(id);
    if (checkout.state() != CheckoutState.PAID && checkout.state() != CheckoutState.EXPIRED) {
      expire(checkout);
    }
    return checkouts.get(id);
  }

  private void expire(Checkout checkout) {
    changes.expired(checkout.id());
    events.publishEvent(new CheckoutExpired(checkout, clock.instant()));
  }
}
