package io.homeroom.marketplace.order.messaging;

record CheckoutExpired(String reference) {
  static final String TYPE = "payments.checkout-expired.v1";
}
