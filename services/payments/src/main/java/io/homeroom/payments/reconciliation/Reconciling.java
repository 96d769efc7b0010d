package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.reconciliation.Difference.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the providers' lists against our books. It tells of differences, keeps them until they are
 * gone, and corrects none: that one can be is what has to be understood.
 */
@Component
class Reconciling {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);

  /** What is told by webhook may be on its way for so long. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  private final Providers providers;
  private final ComparingProvider comparing;
  private final BookedLists lists;
  private final Differences differences;
  private final Clock clock;

  Reconciling(
      Providers providers,
      ComparingProvider comparing,
      BookedLists lists,
      Differences differences,
      MeterRegistry meters,
      Clock clock) {
    this.providers = providers;
    this.comparing = comparing;
    this.lists = lists;
    this.differences = differences;
    this.clock = clock;
    meters.gauge("homeroom.payments.differences", differences, Differences::open);
  }

  @Scheduled(cron = "${homeroom.payments.reconciling:0 15 3 * * *}", zone = "UTC")
  @SchedulerLock(name = "reconcile-payments", lockAtLeastFor = "1m", lockAtMostFor = "1h")
  void reconcile() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    providers.all().forEach(provider -> reconcile(provider, now));
    lists.unbalanced(now).forEach(entry -> differences.see(entry, now));
    differences.settle(null, now);
    var open = differences.open();
    if (open == 0) {
      LOG.info("The books are the providers'");
    } else {
      LOG.error("The books differ by {}: {}", open, differences.newest());
    }
  }

  /**
   * One that is away, or says what nobody understands, keeps the others from nothing, and what is
   * known of it stands.
   */
  private void reconcile(PaymentProvider provider, Instant now) {
    try {
      var to = now.minus(ON_ITS_WAY);
      comparing.differences(provider, to).forEach(found -> differences.see(found, now));
      differences.settle(provider.name(), now);
      comparing.done(provider, to);
    } catch (RuntimeException unheard) {
      LOG.error("{} cannot be compared", provider.name(), unheard);
      differences.see(notCompared(provider, now), now);
    }
  }

  private static Difference notCompared(PaymentProvider provider, Instant now) {
    return new Difference(
        Kind.NOT_COMPARED, provider.name(), provider.name().name(), null, null, now);
  }
}
