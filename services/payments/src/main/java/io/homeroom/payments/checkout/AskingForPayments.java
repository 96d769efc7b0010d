package io.homeroom.payments.checkout;

import io.homeroom.payments.checkout.refusal.AmountTooSmall;
import io.homeroom.payments.checkout.refusal.CurrencyNotTaken;
import io.homeroom.payments.provider.Providers;
import org.springframework.stereotype.Component;

/** How services ask for payments. */
@Component
public class AskingForPayments {
  private final SellingCheckout selling;
  private final OpeningSteps opening;
  private final CheckingOut checkingOut;
  private final Checkouts checkouts;
  private final Providers providers;

  AskingForPayments(
      SellingCheckout selling,
      OpeningSteps opening,
      CheckingOut checkingOut,
      Checkouts checkouts,
      Providers providers) {
    this.selling = selling;
    this.opening = opening;
    this.checkingOut = checkingOut;
    this.checkouts = checkouts;
    this.providers = providers;
  }

  /**
   * Asks for a payment, or finds that it has been asked for.
   *
   * @param change whether one that is begun at another provider goes on at the draft's, once nobody
   *     can pay at the first; what is paid there first is paid. Else it stays where it is, whatever
   *     the draft says
   * @throws io.homeroom.payments.checkout.refusal.ReferenceTaken if something else was
   * @throws io.homeroom.payments.provider.ProviderNotOffered if nobody can pay by that provider
   *     here
   * @throws CurrencyNotTaken if the provider takes none of it
   * @throws AmountTooSmall if the provider does not take as little
   */
  public Checkout ask(Draft draft, boolean change) {
    if (change || checkouts.find(draft.reference()).isEmpty()) {
      check(draft);
    }
    var id = selling.begin(draft).id();
    if (change) {
      opening.payBy(id, draft.provider());
    }
    return checkingOut.proceed(id);
  }

  private void check(Draft draft) {
    var provider = providers.of(draft.provider());
    if (!provider.takes(draft.currency())) {
      throw new CurrencyNotTaken();
    }
    if (draft.minor() < provider.least(draft.currency())) {
      throw new AmountTooSmall();
    }
  }
}
