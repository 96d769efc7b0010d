package io.homeroom.payments.refund.messaging;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.refund.GivingBack;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestedRefunds {

  @Bean
  EventSubscription refundSubscription(GivingBack givingBack) {
    return EventSubscription.named("payments.refund")
        .topic("homeroom.booking.refund")
        .on(RefundRequested.TYPE, RefundRequested.class, event -> ask(givingBack, event.data()));
  }

  private static void ask(GivingBack givingBack, RefundRequested asked) {
    givingBack.askFor(
        asked.refundReference(),
        asked.reference(),
        new Money(asked.minor(), asked.currency()),
        asked.reason());
  }
}
