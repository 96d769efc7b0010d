package io.homeroom.payments.checkout;

/** The provider takes no amount as small as that. */
public final class AmountTooSmall extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
