package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens a subscription at the provider so that a family never has two pages to pay at: the one
 * begun last ends the others, there as well as here, before it has a page of its own.
 */
@Component
class OpeningSubscriptions {
  private final FamilySubscriptions subscriptions;
  private final Customers customers;
  private final SubscriptionProvider provider;

  OpeningSubscriptions(
      FamilySubscriptions subscriptions, Customers customers, SubscriptionProvider provider) {
    this.subscriptions = subscriptions;
    this.customers = customers;
    this.provider = provider;
  }

  /**
   * Opens it.
   *
   * @throws AlreadySubscribed if the family pays for another, or has begun another since
   */
  Subscription open(Subscription begun, Price price) {
    if (subscriptions.of(begun.familyId()).stream().anyMatch(Subscription::isPaidFor)) {
      throw new AlreadySubscribed();
    }
    begunBefore(begun).forEach(this::abandon);
    var session = provider.openSubscription(begun.id(), customerOf(begun.familyId()), price);
    if (!subscriptions.opened(begun.id(), session)) {
      provider.end(session.id());
      throw new AlreadySubscribed();
    }
    return subscriptions.get(begun.id());
  }

  private List<Subscription> begunBefore(Subscription begun) {
    return subscriptions.of(begun.familyId()).stream()
        .dropWhile(other -> !other.id().equals(begun.id()))
        .skip(1)
        .filter(other -> other.status() == SubscriptionStatus.INCOMPLETE)
        .toList();
  }

  /** Whoever opens it in the meantime has a page, which is to be ended as well. */
  void abandon(Subscription other) {
    for (var known = other;
        known.status() == SubscriptionStatus.INCOMPLETE && !abandonAsKnown(known); ) {
      known = subscriptions.get(known.id());
    }
  }

  private boolean abandonAsKnown(Subscription known) {
    var session = known.sessionId();
    if (session != null && !(provider.end(session) instanceof SessionState.Ended)) {
      throw new AlreadySubscribed();
    }
    return subscriptions.abandon(known.id(), session);
  }

  private String customerOf(UUID family) {
    return customers
        .of(family)
        .orElseGet(
            () -> {
              customers.keep(family, provider.customer(family));
              return customers.of(family).orElseThrow(SubscriptionNotFound::new);
            });
  }
}
