package io.homeroom.payments.checkout;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens checkouts at the provider and ends them there. Each step is kept before the provider is
 * asked and after it has answered, so that whatever is interrupted goes on from there; the provider
 * is asked without a transaction, and does it once by the checkout's id.
 */
@Component
public class CheckingOut {
  private static final Logger LOG = LoggerFactory.getLogger(CheckingOut.class);
  private final Checkouts checkouts;
  private final CheckoutSteps steps;
  private final OpeningSteps opening;
  private final SellingCheckout selling;
  private final Providers providers;
  private final Taking taking;
  private final Clock clock;

  CheckingOut(
      Checkouts checkouts,
      CheckoutSteps steps,
      OpeningSteps opening,
      SellingCheckout selling,
      Providers providers,
      Taking taking,
      Clock clock) {
    this.checkouts = checkouts;
    this.steps = steps;
    this.opening = opening;
    this.selling = selling;
    this.providers = providers;
    this.taking = taking;
    this.clock = clock;
  }

  public Checkout find(String reference) {
    return checkouts.find(reference).orElseThrow(CheckoutNotFound::new);
  }

  /** Ends it early, unless it is paid. */
  public Checkout end(String reference) {
    return proceed(steps.end(find(reference).id()).id());
  }

  /** Ends all of a family, at the provider afterwards, and keeps no more of them than sums. */
  public void close(UUID family) {
    steps.close(family);
  }

  /** Goes as far as it can. */
  Checkout proceed(UUID id) {
    var checkout = checkouts.get(id);
    var late = !checkout.expiresAt().isAfter(clock.instant());
    try {
      return switch (checkout.state()) {
        case PENDING -> late ? steps.end(id) : open(checkout);
        case OPEN -> late ? ended(steps.end(id)) : taking.look(checkout);
        case TAKING -> taking.take(checkout);
        case ENDING -> ended(checkout);
        case EXPIRED, PAID -> checkout;
      };
    } catch (ProviderAway away) {
      LOG.warn("Checkout {} waits for the provider: {}", id, away.getMessage());
      return checkouts.get(id);
    }
  }

  private Checkout open(Checkout checkout) {
    var order =
        new SessionOrder(
            checkout.id(),
            checkout.openings(),
            checkout.reference(),
            checkout.currency(),
            checkouts.linesOf(checkout.id()),
            checkouts.endAtProvider(checkout.id()));
    try {
      var provider = providers.of(checkout.provider());
      var session = provider.open(order);
      var opened = opening.open(checkout, session);
      if (!opened.isIn(session.id())) {
        provider.end(session.id());
      }
      return taking.watch(opened);
    } catch (ProviderRefused refused) {
      LOG.error("The provider refuses checkout {}", checkout.id(), refused);
      return opening.refuse(checkout);
    }
  }

  private Checkout ended(Checkout checkout) {
    if (checkout.state() != CheckoutState.ENDING) {
      return checkout;
    }
    var session = Objects.requireNonNull(checkout.providerId());
    return switch (providers.of(checkout.provider()).end(session)) {
      case SessionState.Ended _ -> goOn(opening.ended(checkout.id(), session));
      case SessionState.Paid paid ->
          selling.pay(
              checkout.id(),
              checkout.provider(),
              session,
              paid.paymentId(),
              new Money(paid.minor(), paid.currency()));
      case SessionState.Open _, SessionState.Agreed _ -> checkout;
    };
  }

  /** At the other provider, if that is wanted. */
  private Checkout goOn(Checkout ended) {
    return ended.state() == CheckoutState.PENDING ? open(ended) : ended;
  }
}
