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

  static final Checkout OVER = new Checkout(CheckoutStatus.EXPIRED, null);
  static final Checkout REFUSED = new Checkout(CheckoutStatus.REFUSED, null);
  static final Checkout NOT_OFFERED = new Checkout(CheckoutStatus.NOT_OFFERED, null);

  public boolean isPaid() {
    return status == CheckoutStatus.PAID;
  }

  /** Whether nobody can pay here, now or later. */
  public boolean isOver() {
    return status == CheckoutStatus.EXPIRED || isRefused();
  }

  public boolean isRefused() {
    return status == CheckoutStatus.REFUSED || status == CheckoutStatus.NOT_OFFERED;
  }

  /** Why nobody can, for one that is over. */
  public RuntimeException whyOver() {
    return switch (status) {
      case REFUSED -> new PaymentRefused();
      case NOT_OFFERED -> new ProviderNotOffered();
      case OPEN, PENDING, PAID, EXPIRED, UNKNOWN -> new CheckoutIsOver();
    };
  }
}
