package io.homeroom.payments.history.web;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.refund.Refund;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment as an admin sees it; {@code providerId} finds it at the provider. */
record AdminPaymentView(
    UUID paymentId,
    String reference,
    UUID familyId,
    UUID personId,
    String state,
    long minor,
    long paidMinor,
    long refundedMinor,
    String currency,
    Provider provider,
    boolean disputed,
    @Nullable String providerId,
    Instant createdAt,
    @Nullable Instant paidAt,
    List<RefundView> refunds) {

  static AdminPaymentView of(PastPayment payment, List<Refund> refunds) {
    return new AdminPaymentView(
        payment.id(),
        payment.reference(),
        payment.familyId(),
        payment.personId(),
        wire(payment.state()),
        payment.minor(),
        payment.paidMinor(),
        payment.refundMinor(),
        payment.currency(),
        payment.provider(),
        payment.disputed(),
        payment.providerId(),
        payment.createdAt(),
        payment.paidAt(),
        refunds.stream().map(RefundView::of).toList());
  }

  private static String wire(CheckoutState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
