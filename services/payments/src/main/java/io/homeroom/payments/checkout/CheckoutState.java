package io.homeroom.payments.checkout;

/** How far a checkout has come. Whatever it is, money that comes makes it paid. */
public enum CheckoutState {
  /** The provider is to open it. */
  PENDING,
  /** Somebody can pay. */
  OPEN,
  /** Somebody has agreed; whether the provider has taken it is not known until it answers. */
  TAKING,
  /** The provider is to end it; whether somebody has paid is not known until it answers. */
  ENDING,
  EXPIRED,
  PAID
}
