package io.homeroom.payments.checkout;

import java.time.Instant;

/** Money has come for a checkout. */
public record PaymentSucceeded(Checkout checkout, Instant at) {}
