package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.family.Customers;
import io.homeroom.payments.subscription.refusal.NotSubscribed;
import io.homeroom.payments.subscription.refusal.PaidByAnother;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where somebody sees the invoices, and changes the card, that are theirs: in one currency at a
 * time, for the provider knows them as somebody else in each.
 */
@Component
public class OpeningPortal {
  private final Customers customers;
  private final RunningSubscriptions subscriptions;
  private final SubscriptionProvider provider;

  OpeningPortal(
      Customers customers, RunningSubscriptions subscriptions, SubscriptionProvider provider) {
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.provider = provider;
  }

  /**
   * That of the newest subscription that runs, or else of the last.
   *
   * @throws NotSubscribed if there was none
   */
  public String ofNewest(UUID family, UUID person) {
    return provider.portal(customers.newest(family, person).orElseThrow(NotSubscribed::new));
  }

  /**
   * That of one subscription.
   *
   * @throws SubscriptionNotFound if it is another family's
   * @throws PaidByAnother if it is not that person's card
   * @throws NotSubscribed if nothing has been paid for it, or it is forgotten
   */
  public String of(UUID family, UUID person, UUID id) {
    var own = subscriptions.own(family, person, id);
    return provider.portal(customers.payingFor(own.id()).orElseThrow(NotSubscribed::new));
  }
}
