package io.homeroom.payments.refund.messaging;

import io.homeroom.payments.refund.GivingBack;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestedRefunds {

  @Bean
  EventSubscription refundSubscription(GivingBack givingBack) {
    Consumer<IncomingEvent<RefundRequested>> ask =
        event -> givingBack.askFor(event.data().reference(), event.data().request());
    return EventSubscription.named("payments.refund")
        .topic("homeroom.booking.refund")
        .topic("homeroom.marketplace.refund")
        .on(RefundRequested.OF_BOOKING, RefundRequested.class, ask)
        .on(RefundRequested.OF_MARKETPLACE, RefundRequested.class, ask);
  }
}
