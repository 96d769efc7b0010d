package io.homeroom.payments.subscription.product;

/** Who sells it does so no more: no further month of it can be had. */
public final class SoldNoMore extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
