package io.homeroom.marketplace.order.web;

/** Cards are not taken yet. */
final class NotPayableByCard extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
