package io.homeroom.payments.checkout;

import java.time.Instant;

/** Nobody has paid, and nobody can. */
public record CheckoutExpired(Checkout checkout, Instant at) {}
