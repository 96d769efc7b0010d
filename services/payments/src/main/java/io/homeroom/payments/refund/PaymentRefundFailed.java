package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkout;
import java.time.Instant;

/** What was asked for is not given back, and will not be. */
public record PaymentRefundFailed(
    Checkout payment, Refund refund, RefundFailure reason, Instant at) {}
