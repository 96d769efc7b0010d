package io.homeroom.payments.checkout.refusal;

/** The provider takes no amount as small as that. */
public final class AmountTooSmall extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
