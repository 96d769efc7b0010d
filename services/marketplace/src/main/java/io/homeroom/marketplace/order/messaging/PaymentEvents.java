package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.CardOrders;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.paying.HearingOfMoney;
import io.homeroom.marketplace.order.refunding.EndingRefund;
import io.homeroom.marketplace.order.refunding.GivenBackAtPayments;
import io.homeroom.platform.messaging.EventSubscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments tells of orders' money; of whatever else it tells, nothing is heard. */
@Configuration(proxyBeanMethods = false)
class PaymentEvents {
  private final CardOrders cards;
  private final HearingOfMoney money;
  private final EndingRefund refunding;
  private final GivenBackAtPayments givenBack;

  PaymentEvents(
      CardOrders cards,
      HearingOfMoney money,
      EndingRefund refunding,
      GivenBackAtPayments givenBack) {
    this.cards = cards;
    this.money = money;
    this.refunding = refunding;
    this.givenBack = givenBack;
  }

  @Bean
  EventSubscription paymentSubscription() {
    return EventSubscription.named("marketplace.payment")
        .topic("homeroom.payments.payment")
        .on(PaymentSucceeded.TYPE, PaymentSucceeded.class, event -> paid(event.data()))
        .on(CheckoutExpired.TYPE, CheckoutExpired.class, event -> over(event.data()))
        .on(PaymentRefunded.TYPE, PaymentRefunded.class, event -> refunded(event.data()))
        .on(PaymentRefundFailed.TYPE, PaymentRefundFailed.class, event -> failed(event.data()));
  }

  private void paid(PaymentSucceeded event) {
    orderOf(event.reference()).ifPresent(id -> money.came(id, event.paymentId()));
  }

  private void over(CheckoutExpired event) {
    orderOf(event.reference()).ifPresent(id -> money.cannotCome(id, EndReason.NOT_PAID));
  }

  private void refunded(PaymentRefunded event) {
    orderOf(event.reference())
        .ifPresent(
            id -> {
              RefundReference.read(event.refundReference())
                  .ifPresentOrElse(
                      refund -> refunding.done(id, refund, event.minor(), event.full()),
                      () -> refunding.doneByStaff(id, event.minor(), event.full()));
              if (event.full()) {
                givenBack.end(id, event.paymentId());
              }
            });
  }

  private void failed(PaymentRefundFailed event) {
    orderOf(event.reference())
        .ifPresent(
            id -> {
              var refund = RefundReference.read(event.refundReference()).orElse(event.refundId());
              if (event.isNothingLeft()) {
                refunding.refused(id, refund);
              } else {
                refunding.failed(id, refund, event.minor());
              }
            });
  }

  private Optional<OrderId> orderOf(String reference) {
    return OrderId.of(reference).filter(id -> cards.find(id).isPresent());
  }
}
