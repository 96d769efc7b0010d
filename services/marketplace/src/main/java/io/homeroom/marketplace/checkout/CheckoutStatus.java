package io.homeroom.marketplace.checkout;

/** Where a checkout is in its life. */
public enum CheckoutStatus {
  OPEN,
  /** It is not there yet, or payments does not answer. */
  PENDING,
  PAID,
  EXPIRED,
  UNKNOWN
}
