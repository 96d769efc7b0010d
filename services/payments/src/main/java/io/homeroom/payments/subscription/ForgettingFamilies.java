package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.family.ClosedFamilies;
import io.homeroom.payments.subscription.family.Customers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what families pay for that there are no more, and has the provider forget them, again and
 * again until that is done.
 */
@Component
class ForgettingFamilies {
  private static final Logger LOG = LoggerFactory.getLogger(ForgettingFamilies.class);
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
    closed.takeDue(clock.instant(), PAUSE, BATCH).forEach(this::attempt);
  }

  private void attempt(UUID family) {
    try {
      forget(family);
    } catch (ProviderAway away) {
      LOG.warn("Family {} waits to be forgotten: {}", family, away.getMessage());
    } catch (RuntimeException failed) {
      LOG.error("Family {} is not forgotten yet", family, failed);
    }
  }

  /** A page that is open goes first: who pays there would be somebody new. */
  private void forget(UUID family) {
    subscriptions.living(family).forEach(ending::end);
    customers.all(family).forEach(provider::forget);
    customers.forgetAll(family);
    closed.forgotten(family);
  }
}
