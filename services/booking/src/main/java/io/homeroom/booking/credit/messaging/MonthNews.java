package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.credit.monthly.CreditingMonths;
import io.homeroom.booking.credit.monthly.MonthlyPackages;
import io.homeroom.booking.credit.refunding.CreditRefunds;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What payments tells of packages that families get each month. Refunds of other products are told
 * likewise, under ids that nobody knows here.
 */
@Configuration(proxyBeanMethods = false)
class MonthNews {

  @Bean
  EventSubscription monthSubscription(
      CreditingMonths crediting, MonthlyPackages monthly, CreditRefunds refunds) {
    return EventSubscription.named("booking.month")
        .topic("homeroom.payments.subscription")
        .on(PeriodPaid.TYPE, PeriodPaid.class, event -> paid(crediting, event.data()))
        .on(PeriodRefunded.TYPE, PeriodRefunded.class, event -> refunded(crediting, event.data()))
        .on(PartRefunded.TYPE, PartRefunded.class, event -> done(refunds, event.data()))
        .on(
            PartRefundFailed.TYPE,
            PartRefundFailed.class,
            event -> refunds.failed(event.data().refundId()))
        .on(MonthlyChanged.TYPE, MonthlyChanged.class, event -> changed(monthly, event.data()));
  }

  private static void changed(MonthlyPackages monthly, MonthlyChanged event) {
    event.monthly().ifPresent(id -> monthly.stand(id, event.isRunning(), event.version()));
  }

  private static void paid(CreditingMonths crediting, PeriodPaid event) {
    event.month().ifPresent(crediting::paid);
  }

  private static void refunded(CreditingMonths crediting, PeriodRefunded event) {
    event.month().ifPresent(month -> crediting.refunded(month, event.full()));
  }

  private static void done(CreditRefunds refunds, PartRefunded event) {
    refunds.done(event.refundId(), event.minor());
  }
}
