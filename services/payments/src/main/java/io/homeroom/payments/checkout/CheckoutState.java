package io.homeroom.payments.checkout;

/** How far a checkout has come. Whatever it is, money that comes makes it paid. */
public enum CheckoutState {
  /** The provider is to open it. */
  PENDING,
  /** Somebody can pay. */
  OPEN,
  /** The provider is to end it; whether somebody has paid is not known until it answers. */
  ENDING,
  EXPIRED,
  PAID
}
