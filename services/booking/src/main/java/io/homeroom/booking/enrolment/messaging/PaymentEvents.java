package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.credit.CreditingPurchase;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.paying.ConfirmingBooking;
import io.homeroom.platform.messaging.EventSubscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * That a checkout has expired is not heard: the hold ends by its own time, and a payment beats
 * both.
 */
@Configuration(proxyBeanMethods = false)
class PaymentEvents {
  private static final Logger LOG = LoggerFactory.getLogger(PaymentEvents.class);

  private final ConfirmingBooking confirming;
  private final CreditingPurchase crediting;
  private final RefundsHeard heard;

  PaymentEvents(ConfirmingBooking confirming, CreditingPurchase crediting, RefundsHeard heard) {
    this.confirming = confirming;
    this.crediting = crediting;
    this.heard = heard;
  }

  @Bean
  EventSubscription paymentSubscription() {
    return EventSubscription.named("booking.payment")
        .topic("homeroom.payments.payment")
        .on(PaymentSucceeded.TYPE, PaymentSucceeded.class, event -> paid(event.data()))
        .on(PaymentRefunded.TYPE, PaymentRefunded.class, event -> heard.refunded(event.data()))
        .on(
            PaymentRefundFailed.TYPE,
            PaymentRefundFailed.class,
            event -> heard.failed(event.data()));
  }

  private void paid(PaymentSucceeded event) {
    BookingId.of(event.reference())
        .filter(id -> !crediting.paid(id.value()))
        .ifPresent(
            id -> {
              var booking = confirming.paid(id, event.minor());
              LOG.info("Payment for booking {}: {}", id.value(), booking.state());
            });
  }
}
