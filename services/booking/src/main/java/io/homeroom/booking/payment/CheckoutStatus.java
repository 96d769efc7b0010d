package io.homeroom.booking.payment;

/** Where a checkout is in its life. */
public enum CheckoutStatus {
  OPEN,
  PENDING,
  PAID,
  EXPIRED,
  UNKNOWN,
  /** Payments does not take it, and never will. */
  REFUSED
}
