package io.homeroom.payments.invoice.messaging;

import io.homeroom.payments.invoice.OwingInvoices;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Months of products that the store has not sent, and will not. */
@Configuration(proxyBeanMethods = false)
class RequestedMonths {

  @Bean
  EventSubscription invoiceSubscription(OwingInvoices owing) {
    return EventSubscription.named("payments.invoice")
        .topic("homeroom.marketplace.refund")
        .on(
            MonthRefundRequested.TYPE,
            MonthRefundRequested.class,
            event -> owing.giveBack(event.data().invoiceId()));
  }
}
