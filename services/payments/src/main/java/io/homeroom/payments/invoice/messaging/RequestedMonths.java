package io.homeroom.payments.invoice.messaging;

import io.homeroom.payments.invoice.OwingInvoices;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Months of products for which a family gets nothing, or not all. */
@Configuration(proxyBeanMethods = false)
class RequestedMonths {

  @Bean
  EventSubscription invoiceSubscription(OwingInvoices owing) {
    return EventSubscription.named("payments.invoice")
        .topic("homeroom.marketplace.refund")
        .topic("homeroom.booking.refund")
        .on(
            MonthRefundRequested.TYPE,
            MonthRefundRequested.class,
            event -> owing.giveBack(event.data().invoiceId()))
        .on(
            CreditsRefundRequested.TYPE,
            CreditsRefundRequested.class,
            event -> giveBack(owing, event.data()));
  }

  private static void giveBack(OwingInvoices owing, CreditsRefundRequested asked) {
    owing.giveBack(asked.invoiceId(), asked.refundId(), asked.minor());
  }
}
