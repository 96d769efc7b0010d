package io.homeroom.booking.credit.monthly;

import io.homeroom.booking.payment.SubscriptionsAtPayments;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has no further month paid of what is sold no more; credits of those that are paid stay. */
@Component
class EndingMonthlyPackages {
  private static final Logger LOG = LoggerFactory.getLogger(EndingMonthlyPackages.class);

  private final MonthlyPackages monthly;
  private final SubscriptionsAtPayments payments;
  private final Clock clock;

  EndingMonthlyPackages(MonthlyPackages monthly, SubscriptionsAtPayments payments, Clock clock) {
    this.monthly = monthly;
    this.payments = payments;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.credit.sweep:PT3S}")
  void endThem() {
    monthly.toBeEnded().forEach(this::end);
  }

  private void end(MonthlyPackage sold) {
    if (payments.cancel(sold.reference())) {
      monthly.end(sold.id(), clock.instant());
    } else {
      LOG.warn("Monthly package {} is to be ended at payments", sold.id());
    }
  }
}
