package io.homeroom.booking.payment;

/** Where a checkout is in its life. */
public enum CheckoutStatus {
  OPEN,
  PENDING,
  PAID,
  EXPIRED,
  UNKNOWN,
  /** Payments does not take it, and never will. */
  REFUSED,
  /** Payments has no such provider; by another it could be paid. */
  NOT_OFFERED
}
