package io.homeroom.payments.checkout;

/** Money has come once more for what was paid; it is kept as a payment of its own. */
public record PaidTwice(Checkout second) {}
