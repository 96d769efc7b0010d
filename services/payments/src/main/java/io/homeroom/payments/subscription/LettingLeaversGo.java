package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.family.Customers;
import io.homeroom.payments.subscription.family.Leaver;
import io.homeroom.payments.subscription.family.Leavers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stops charging parents who have left a family, again and again until that is done: what they have
 * paid is used to its end, what they have not paid ends at once, their cards go, and once nothing
 * runs any more the provider forgets them.
 */
@Component
class LettingLeaversGo {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int BATCH = 20;

  private final FamilySubscriptions subscriptions;
  private final Customers customers;
  private final Leavers leavers;
  private final EndingSubscriptions ending;
  private final SubscriptionProvider provider;
  private final Clock clock;

  LettingLeaversGo(
      FamilySubscriptions subscriptions,
      Customers customers,
      Leavers leavers,
      EndingSubscriptions ending,
      SubscriptionProvider provider,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.customers = customers;
    this.leavers = leavers;
    this.ending = ending;
    this.provider = provider;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.subscription.sweep:PT1S}")
  void letThemGo() {
    OneByOne.attempt("leavers", leavers.takeDue(clock.instant(), PAUSE, BATCH), this::letGo);
  }

  /** What the provider refuses of one keeps nothing of the others. */
  private void letGo(Leaver leaver) {
    var theirs = customers.all(leaver.familyId(), leaver.personId());
    var ended = OneByOne.attempt(leaver, livingOf(leaver), ending::endWithWhatIsPaid);
    var detached = OneByOne.attempt(leaver, theirs, provider::detachCards);
    var left = livingOf(leaver);
    if (left.isEmpty()) {
      forget(leaver, theirs);
    } else if (ended && detached) {
      lastEnd(left).filter(leaver.dueAt()::isBefore).ifPresent(end -> leavers.settle(leaver, end));
    }
  }

  private void forget(Leaver leaver, List<String> theirs) {
    if (OneByOne.attempt(leaver, theirs, this::forget)) {
      leavers.settle(leaver, null);
    }
  }

  private void forget(String customer) {
    provider.forget(customer);
    customers.forget(customer);
  }

  private List<Subscription> livingOf(Leaver leaver) {
    return subscriptions.living(leaver.familyId()).stream()
        .filter(subscription -> subscription.personId().equals(leaver.personId()))
        .toList();
  }

  /** By when those are over that all end by themselves. */
  private static Optional<Instant> lastEnd(List<Subscription> left) {
    return left.stream().allMatch(it -> it.status() == SubscriptionStatus.CANCELLING)
        ? left.stream().map(Subscription::overBy).max(Instant::compareTo)
        : Optional.empty();
  }
}
