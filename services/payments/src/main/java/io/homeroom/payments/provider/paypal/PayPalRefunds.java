package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.GetCapturedPaymentInput;
import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.PaymentCollection;
import com.paypal.sdk.models.PurchaseUnit;
import com.paypal.sdk.models.Refund;
import com.paypal.sdk.models.RefundCapturedPaymentInput;
import com.paypal.sdk.models.RefundRequest;
import com.paypal.sdk.models.RefundStatus;
import io.homeroom.payments.provider.RefundOrder;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is given back of captures. */
record PayPalRefunds(PayPalCalls calls) {
  private static final String JSON = "application/json";
  private static final Set<RefundStatus> UNDONE =
      EnumSet.of(RefundStatus.FAILED, RefundStatus.CANCELLED);

  /** By which a refund is known as ours. */
  static final String OURS = "refund:";

  String refund(RefundOrder order) {
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
    return calls
        .call(client -> client.getPaymentsController().refundCapturedPayment(input))
        .getId();
  }

  /** It lists refunds with the order alone. */
  Optional<String> refundOf(UUID id, String captureId) {
    var capture = new GetCapturedPaymentInput.Builder(captureId).build();
    var orderId =
        calls
            .call(client -> client.getPaymentsController().getCapturedPayment(capture))
            .getSupplementaryData()
            .getRelatedIds()
            .getOrderId();
    var order = new GetOrderInput.Builder(orderId).build();
    return calls
        .call(client -> client.getOrdersController().getOrder(order))
        .getPurchaseUnits()
        .stream()
        .map(PurchaseUnit::getPayments)
        .filter(Objects::nonNull)
        .map(PaymentCollection::getRefunds)
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .filter(refund -> (OURS + id).equals(refund.getCustomId()))
        .filter(refund -> !UNDONE.contains(refund.getStatus()))
        .map(Refund::getId)
        .findFirst();
  }
}
