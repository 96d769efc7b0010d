package io.homeroom.booking.payment;

import org.jspecify.annotations.Nullable;

/**
 * Where a family pays.
 *
 * @param url of the page; null while the provider is away, and once it is over
 */
public record Checkout(CheckoutStatus status, @Nullable String url) {
  /** Payments does not answer: it is asked again. */
  public static final Checkout PENDING = new Checkout(CheckoutStatus.PENDING, null);

  public boolean isPaid() {
    return status == CheckoutStatus.PAID;
  }
}
