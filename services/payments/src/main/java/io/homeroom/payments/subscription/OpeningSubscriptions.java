package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import io.homeroom.payments.subscription.family.Customers;
import io.homeroom.payments.subscription.refusal.AlreadySubscribed;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Opens a subscription at the provider so that a family never has two pages to pay for a plan at:
 * the one begun last ends the others, there as well as here, before it has a page of its own.
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
    if (subscriptions.living(begun.familyId()).stream().anyMatch(Subscription::isPaidPlan)) {
      throw new AlreadySubscribed();
    }
    begunBefore(begun).forEach(this::abandon);
    if (!opened(begun, price)) {
      throw new AlreadySubscribed();
    }
    return subscriptions.get(begun.id());
  }

  /** A family may have as many products as it likes. */
  Subscription openProduct(Subscription begun, Price price) {
    opened(begun, price);
    return subscriptions.get(begun.id());
  }

  /** One that has ended meanwhile has no page. */
  private boolean opened(Subscription begun, Price price) {
    var session = provider.openSubscription(begun.id(), customerOf(begun, price.currency()), price);
    var opened = subscriptions.opened(begun.id(), session);
    if (!opened) {
      provider.end(session.id());
    }
    return opened;
  }

  private List<Subscription> begunBefore(Subscription begun) {
    return subscriptions.living(begun.familyId()).stream()
        .filter(Subscription::isPlan)
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

  /** Of who begins it: the page asks for their card. */
  private String customerOf(Subscription begun, String currency) {
    var family = begun.familyId();
    var person = begun.personId();
    return customers
        .of(family, person, currency)
        .orElseGet(
            () -> {
              customers.keep(family, person, currency, provider.customer(begun.id(), family));
              return customers.of(family, person, currency).orElseThrow(SubscriptionNotFound::new);
            });
  }
}
