package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.refund.Refund;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its family sees it.
 *
 * @param reference what it was for, such as {@code booking:<id>}
 */
record PaymentView(
    UUID paymentId,
    String reference,
    long minor,
    long refundedMinor,
    String currency,
    Provider provider,
    @Nullable Instant paidAt,
    List<RefundView> refunds) {

  static PaymentView of(PastPayment payment, List<Refund> refunds) {
    return new PaymentView(
        payment.id(),
        payment.reference(),
        payment.paidMinor(),
        payment.refundMinor(),
        payment.currency(),
        payment.provider(),
        payment.paidAt(),
        refunds.stream().map(RefundView::of).toList());
  }
}
