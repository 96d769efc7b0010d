package io.homeroom.marketplace.cart;

/** There are as many different products in the cart as it takes. */
public final class CartFull extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
