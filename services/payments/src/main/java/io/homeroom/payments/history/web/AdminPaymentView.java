package io.homeroom.payments.history.web;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.history.PastPayment;
import io.homeroom.payments.history.PastRefund;
import io.homeroom.payments.history.PaymentKind;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as an admin sees it; {@code providerId} finds it at the provider.
 *
 * @param reference of the checkout, or {@code invoice:<id>} of a period
 * @param personId null of a period of which it was not kept who paid
 * @param refundedMinor what is given back, by whomever, or is on its way
 * @param subscriptionId of which it is a period, if it is one
 * @param plan what the period was of: a plan, or the reference of a product
 */
record AdminPaymentView(
    UUID paymentId,
    PaymentKind kind,
    String reference,
    UUID familyId,
    @Nullable UUID personId,
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
    @Nullable UUID subscriptionId,
    @Nullable String plan,
    List<RefundView> refunds) {

  static AdminPaymentView of(PastPayment payment, List<PastRefund> refunds) {
    return new AdminPaymentView(
        payment.id(),
        payment.kind(),
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
        payment.subscriptionId(),
        payment.plan(),
        refunds.stream().map(RefundView::of).toList());
  }

  private static String wire(CheckoutState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
