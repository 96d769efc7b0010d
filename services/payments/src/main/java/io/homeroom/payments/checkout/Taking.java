package io.homeroom.payments.checkout;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.TakingProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes what people have agreed to pay where that is for us to do. That they have is told, or seen
 * by looking now and then; it is kept before the provider is asked to take it.
 */
@Component
class Taking {
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final Duration LONGEST_WHILE_OPEN = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final CheckoutChanges changes;
  private final CheckoutSteps steps;
  private final OpeningSteps opening;
  private final SellingCheckout selling;
  private final Providers providers;
  private final Clock clock;

  Taking(
      CheckoutChanges changes,
      CheckoutSteps steps,
      OpeningSteps opening,
      SellingCheckout selling,
      Providers providers,
      Clock clock) {
    this.changes = changes;
    this.steps = steps;
    this.opening = opening;
    this.selling = selling;
    this.providers = providers;
    this.clock = clock;
  }

  /** Has it looked at soon, if that is of use. */
  Checkout watch(Checkout checkout) {
    if (checkout.state() == CheckoutState.OPEN
        && providers.of(checkout.provider()) instanceof TakingProvider) {
      var next = after(checkout, LONGEST_WHILE_OPEN);
      var end = checkout.expiresAt();
      changes.lookAgain(checkout, next.isBefore(end) ? next : end);
    }
    return checkout;
  }

  /**
   * Looks whether somebody has agreed. Who could not pay is waited for: the provider says that they
   * have agreed until they do so again.
   */
  Checkout look(Checkout checkout) {
    if (!(providers.of(checkout.provider()) instanceof TakingProvider provider)
        || checkout.rounds() > 0) {
      return checkout;
    }
    return switch (provider.look(sessionOf(checkout))) {
      case SessionState.Agreed _ -> take(steps.agreed(checkout));
      case SessionState.Paid paid -> pay(checkout, paid);
      case SessionState.Ended _ -> opening.ended(checkout.id(), sessionOf(checkout));
      case SessionState.Open _ -> watch(checkout);
    };
  }

  Checkout take(Checkout checkout) {
    if (checkout.state() != CheckoutState.TAKING) {
      return checkout;
    }
    var provider = (TakingProvider) providers.of(checkout.provider());
    return switch (provider.take(sessionOf(checkout), checkout.rounds())) {
      case SessionState.Paid paid -> pay(checkout, paid);
      case SessionState.Open _ -> steps.decline(checkout);
      case SessionState.Ended _ -> opening.ended(checkout.id(), sessionOf(checkout));
      case SessionState.Agreed _ -> {
        changes.lookAgain(checkout, after(checkout, LONGEST));
        yield checkout;
      }
    };
  }

  private Checkout pay(Checkout checkout, SessionState.Paid paid) {
    var money = new Money(paid.minor(), paid.currency());
    return selling.pay(
        checkout.id(), checkout.provider(), sessionOf(checkout), paid.paymentId(), money);
  }

  private Instant after(Checkout checkout, Duration longest) {
    var pause = STEP.multipliedBy(Math.max(1, checkout.attempts()));
    return clock.instant().plus(pause.compareTo(longest) < 0 ? pause : longest);
  }

  private static String sessionOf(Checkout checkout) {
    return Objects.requireNonNull(checkout.providerId());
  }
}
