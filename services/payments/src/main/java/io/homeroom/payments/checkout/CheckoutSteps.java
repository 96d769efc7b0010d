package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.Provider;
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

  /** Unless it is to be opened elsewhere by now. */
  public Checkout open(Checkout asked, OpenSession session) {
    var checkout = checkouts.lock(asked.id());
    if (isPending(checkout, asked)) {
      changes.opened(asked.id(), session.id(), session.url(), checkout.expiresAt());
    }
    return checkouts.get(asked.id());
  }

  /** The provider does not open it. */
  public Checkout refuse(Checkout asked) {
    var checkout = checkouts.lock(asked.id());
    if (isPending(checkout, asked)) {
      expire(checkout);
    }
    return checkouts.get(asked.id());
  }

  private static boolean isPending(Checkout now, Checkout asked) {
    return now.state() == CheckoutState.PENDING && now.openings() == asked.openings();
  }

  /**
   * Somebody wants to pay by that provider. If it is open at another, that is to end it first; what
   * is being taken there is not left.
   */
  public Checkout payBy(UUID id, Provider wanted) {
    var checkout = checkouts.lock(id);
    switch (checkout.state()) {
      case PENDING -> {
        if (checkout.provider() != wanted) {
          reopen(id, wanted);
        }
      }
      case OPEN -> {
        if (checkout.provider() != wanted) {
          changes.ending(id, clock.instant().plus(MOMENT));
          changes.goOnAt(id, wanted);
        }
      }
      case ENDING -> {
        if (checkout.nextProvider() != null) {
          changes.goOnAt(id, wanted);
        }
      }
      case TAKING, EXPIRED, PAID -> {}
    }
    return checkouts.get(id);
  }

  private void reopen(UUID id, Provider wanted) {
    var now = clock.instant();
    var end = SellingCheckout.endAtProvider(checkouts.get(id).expiresAt(), now);
    changes.reopen(id, wanted, end, now.plus(MOMENT));
  }

  /** Nobody can pay in that session any more. */
  public Checkout ended(UUID id, String session) {
    var checkout = checkouts.lock(id);
    if (!checkout.isIn(session)) {
      return checkout;
    }
    var next = checkout.nextProvider();
    if (next != null && checkout.expiresAt().isAfter(clock.instant())) {
      reopen(id, next);
    } else {
      expire(id);
    }
    return checkouts.get(id);
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
