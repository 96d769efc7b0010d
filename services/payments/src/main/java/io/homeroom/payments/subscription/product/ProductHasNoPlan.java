package io.homeroom.payments.subscription.product;

/** What is subscribed to is a product: there is no other plan of it. */
public final class ProductHasNoPlan extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
