package io.homeroom.payments.subscription.product;

/** What gives a tier would give it for nothing meanwhile. */
public final class OnlyProductsPause extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
