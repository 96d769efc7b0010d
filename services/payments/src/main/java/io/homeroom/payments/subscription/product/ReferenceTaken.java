package io.homeroom.payments.subscription.product;

/** Something else is subscribed to under that reference. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
