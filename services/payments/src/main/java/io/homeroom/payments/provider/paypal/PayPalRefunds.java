package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.PaymentCollection;
import com.paypal.sdk.models.PurchaseUnit;
import com.paypal.sdk.models.Refund;
import com.paypal.sdk.models.RefundCapturedPaymentInput;
import com.paypal.sdk.models.RefundRequest;
import com.paypal.sdk.models.RefundStatus;
import io.homeroom.payments.provider.GivenBack;
import io.homeroom.payments.provider.Happening.Refunded.State;
import io.homeroom.payments.provider.RefundOrder;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** What is given back of captures. It may be under way for days, and fail then. */
record PayPalRefunds(PayPalCalls calls) {
  private static final String JSON = "application/json";

  /** By which a refund is known as ours. */
  static final String OURS = "refund:";

  GivenBack refund(RefundOrder order) {
    var request =
        new RefundRequest.Builder()
            .amount(PayPalAmounts.of(order.minor(), order.currency()))
            .customId(OURS + order.id())
            .build();
    var input =
        new RefundCapturedPaymentInput.Builder(order.paymentId(), JSON)
            .paypalRequestId("refund:%s:%d".formatted(order.id(), order.round()))
            .prefer("return=representation")
            .body(request)
            .build();
    return givenBack(
        calls.call(client -> client.getPaymentsController().refundCapturedPayment(input)));
  }

  /** It lists refunds with the order alone. */
  Optional<GivenBack> refundOf(RefundOrder order, String orderId) {
    var input = new GetOrderInput.Builder(orderId).build();
    return calls
        .call(client -> client.getOrdersController().getOrder(input))
        .getPurchaseUnits()
        .stream()
        .map(PurchaseUnit::getPayments)
        .filter(Objects::nonNull)
        .map(PaymentCollection::getRefunds)
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .filter(refund -> (OURS + order.id()).equals(refund.getCustomId()))
        .map(PayPalRefunds::givenBack)
        .findFirst();
  }

  private static GivenBack givenBack(Refund refund) {
    var state =
        switch (Objects.requireNonNullElse(refund.getStatus(), RefundStatus._UNKNOWN)) {
          case COMPLETED -> State.DONE;
          case FAILED, CANCELLED -> State.FAILED;
          case PENDING, _UNKNOWN -> State.UNDER_WAY;
        };
    return new GivenBack(refund.getId(), state);
  }
}
