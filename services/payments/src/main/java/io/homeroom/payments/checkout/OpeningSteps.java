package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At which provider a checkout is open, each step a transaction that locks it. It is open at one at
 * most: what was opened at another is its own no more.
 */
@Component
@Transactional
class OpeningSteps {
  private static final Duration MOMENT = Duration.ofSeconds(30);

  private final Checkouts checkouts;
  private final CheckoutChanges changes;
  private final CheckoutSteps steps;
  private final Clock clock;

  OpeningSteps(Checkouts checkouts, CheckoutChanges changes, CheckoutSteps steps, Clock clock) {
    this.checkouts = checkouts;
    this.changes = changes;
    this.steps = steps;
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
      steps.expire(checkout.id());
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
      steps.expire(id);
    }
    return checkouts.get(id);
  }
}
