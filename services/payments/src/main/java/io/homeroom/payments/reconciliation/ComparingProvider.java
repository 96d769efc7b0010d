package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All that one provider's lists say otherwise than our books, since what was compared in whole, and
 * since the oldest difference that stands.
 */
@Component
class ComparingProvider {
  private static final Duration AT_LEAST = Duration.ofDays(3);

  /** Again what was compared before: lists are late, and clocks differ. */
  private static final Duration AGAIN = Duration.ofDays(2);

  private final ComparingMoney money;
  private final ComparingSubscriptions subscriptions;
  private final Comparisons comparisons;
  private final Differences differences;

  ComparingProvider(
      ComparingMoney money,
      ComparingSubscriptions subscriptions,
      Comparisons comparisons,
      Differences differences) {
    this.money = money;
    this.subscriptions = subscriptions;
    this.comparisons = comparisons;
    this.differences = differences;
  }

  List<Difference> differences(PaymentProvider provider, Instant to) {
    var moved = money.differences(provider, from(provider.name(), to), to).stream();
    return Stream.concat(
            moved,
            provider.name() == Provider.STRIPE
                ? subscriptions.differences().stream()
                : Stream.empty())
        .toList();
  }

  void done(PaymentProvider provider, Instant to) {
    comparisons.done(provider.name(), to);
  }

  private Instant from(Provider provider, Instant to) {
    return Stream.concat(
            Stream.of(to.minus(AT_LEAST)),
            Stream.concat(
                    comparisons.until(provider).stream(), differences.oldestOf(provider).stream())
                .map(known -> known.minus(AGAIN)))
        .min(Instant::compareTo)
        .orElseThrow();
  }
}
