package io.homeroom.payments.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the provider's lists against our books. It tells of differences and corrects none: that one
 * can be is what has to be understood.
 */
@Component
class Reconciling {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);

  private final ComparingMoney money;
  private final ComparingSubscriptions subscriptions;
  private final Books books;
  private final AtomicInteger differing;

  Reconciling(
      ComparingMoney money,
      ComparingSubscriptions subscriptions,
      Books books,
      MeterRegistry meters) {
    this.money = money;
    this.subscriptions = subscriptions;
    this.books = books;
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
    return Stream.concat(money.differences().stream(), subscriptions.differences().stream())
        .toList();
  }
}
