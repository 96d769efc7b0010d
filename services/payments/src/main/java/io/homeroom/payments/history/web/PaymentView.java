package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.history.PastRefund;
import io.homeroom.payments.history.PaymentKind;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its family sees it.
 *
 * @param reference what it was for, such as {@code booking:<id>}, or {@code invoice:<id>} of a
 *     period
 * @param subscriptionId of which it is a period, if it is one
 * @param plan what the period was of: a plan, or the reference of a product
 */
record PaymentView(
    UUID paymentId,
    PaymentKind kind,
    String reference,
    long minor,
    long refundedMinor,
    String currency,
    Provider provider,
    @Nullable Instant paidAt,
    @Nullable UUID subscriptionId,
    @Nullable String plan,
    List<RefundView> refunds) {

  static PaymentView of(PastPayment payment, List<PastRefund> refunds) {
    return new PaymentView(
        payment.id(),
        payment.kind(),
        payment.reference(),
        payment.paidMinor(),
        payment.refundMinor(),
        payment.currency(),
        payment.provider(),
        payment.paidAt(),
        payment.subscriptionId(),
        payment.plan(),
        refunds.stream().map(RefundView::of).toList());
  }
}
