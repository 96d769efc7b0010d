package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkout;
import java.time.Instant;

/**
 * Something has been given back.
 *
 * @param full whether that is all now
 */
public record PaymentRefunded(Checkout payment, Refund refund, boolean full, Instant at) {}
