package io.homeroom.booking.payment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens checkouts by whom families choose. A choice that payments refuses is not kept: what was
 * begun by another provider goes on there. What was chosen before counts where nothing is begun. It
 * is never called within a transaction.
 */
@Component
public class ChoosingProvider {
  private final CheckoutsAtPayments checkouts;
  private final ChosenProviders chosen;

  ChoosingProvider(CheckoutsAtPayments checkouts, ChosenProviders chosen) {
    this.checkouts = checkouts;
    this.chosen = chosen;
  }

  /**
   * Opens a checkout, finds the one that was opened, or brings that to another provider.
   *
   * @param wanted by whom the family wants to pay, if it chooses now; else it stays where it is
   * @throws PaymentRefused if that provider does not take it, but another one may
   * @throws ProviderNotOffered if nobody can pay by that provider, but by another one
   */
  public Checkout open(Demand demand, @Nullable Provider wanted) {
    var reference = demand.reference();
    var provider = wanted == null ? chosen.of(reference) : wanted;
    var checkout = checkouts.open(demand, provider, wanted != null);
    if (checkout.isRefused()) {
      return otherwise(checkout, provider, checkouts.find(reference));
    }
    if (wanted != null) {
      chosen.choose(reference, wanted);
    }
    return checkout;
  }

  /** {@code begun}: by another provider, over if there is none. */
  private static Checkout otherwise(Checkout refused, @Nullable Provider by, Checkout begun) {
    if (begun.isPaid()) {
      return begun;
    }
    if (by == Provider.PAYPAL || !begun.isOver()) {
      throw refused.whyOver();
    }
    return refused;
  }
}
