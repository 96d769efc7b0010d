package io.homeroom.payments.reconciliation;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.PaymentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds payments and refunds that the provider has moved in the last days against our books, and
 * books its fees. It tells of differences and corrects none: that one can be is what has to be
 * understood.
 */
@Component
class Reconciling {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
  private static final Duration LOOKING_BACK = Duration.ofDays(3);

  /** What is told by webhook may be on its way for so long. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  private final PaymentProvider provider;
  private final Books books;
  private final KeepingAccounts accounts;
  private final Clock clock;
  private final AtomicInteger differing;

  Reconciling(
      PaymentProvider provider,
      Books books,
      KeepingAccounts accounts,
      Clock clock,
      MeterRegistry meters) {
    this.provider = provider;
    this.books = books;
    this.accounts = accounts;
    this.clock = clock;
    this.differing = meters.gauge("homeroom.payments.differences", new AtomicInteger());
  }

  @Scheduled(cron = "${homeroom.payments.reconciling:0 15 3 * * *}", zone = "UTC")
  @SchedulerLock(name = "reconcile-payments", lockAtLeastFor = "1m", lockAtMostFor = "1h")
  void reconcile() {
    var differences = differences();
    var unbalanced = books.unbalanced();
    differing.set(differences.size() + unbalanced.size());
    if (differing.get() == 0) {
      LOG.info("The books are the provider's");
    } else {
      LOG.error("The books differ by {}; unbalanced: {}", differences, unbalanced);
    }
  }

  List<Difference> differences() {
    var now = clock.instant();
    List<Difference> differences = new ArrayList<>();
    for (var movement : provider.movementsSince(now.minus(LOOKING_BACK).getEpochSecond())) {
      if (movement.fee() > 0) {
        accounts.charged(new Money(movement.fee(), movement.currency()), movement.id());
      }
      if (movement.at().isBefore(now.minus(ON_ITS_WAY))) {
        compare(movement).ifPresent(differences::add);
      }
    }
    return differences;
  }

  private Optional<Difference> compare(Movement movement) {
    var ours =
        switch (movement.kind()) {
          case PAYMENT -> books.paid(movement.paymentId());
          case REFUND -> books.givenBack(movement.refundId()).map(minor -> -minor);
          case SUBSCRIPTION, DISPUTE, OTHER -> Optional.of(movement.minor());
        };
    return ours.filter(minor -> minor == movement.minor()).isPresent()
        ? Optional.empty()
        : Optional.of(new Difference(movement, ours.orElse(null)));
  }
}
