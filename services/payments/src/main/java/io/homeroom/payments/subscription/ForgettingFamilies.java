package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.family.ClosedFamilies;
import io.homeroom.payments.subscription.family.Customers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what families pay for that there are no more, and has the provider forget them, again and
 * again until that is done.
 */
@Component
class ForgettingFamilies {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int BATCH = 20;

  private final FamilySubscriptions subscriptions;
  private final Customers customers;
  private final ClosedFamilies closed;
  private final EndingSubscriptions ending;
  private final SubscriptionProvider provider;
  private final Clock clock;

  ForgettingFamilies(
      FamilySubscriptions subscriptions,
      Customers customers,
      ClosedFamilies closed,
      EndingSubscriptions ending,
      SubscriptionProvider provider,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.customers = customers;
    this.closed = closed;
    this.ending = ending;
    this.provider = provider;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.subscription.sweep:PT1S}")
  void forgetThem() {
    OneByOne.attempt("families", closed.takeDue(clock.instant(), PAUSE, BATCH), this::forget);
  }

  /** What one refuses keeps nothing of the others. */
  private void forget(UUID family) {
    var ended = OneByOne.attempt(family, subscriptions.living(family), ending::end);
    var forgotten = OneByOne.attempt(family, customers.all(family), this::forget);
    if (ended && forgotten) {
      closed.forgotten(family);
    }
  }

  private void forget(String customer) {
    provider.forget(customer);
    customers.forget(customer);
  }
}
