package io.homeroom.marketplace.checkout;

/** Payments does not charge that each month. */
public final class SubscriptionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SubscriptionRefused(Throwable cause) {
    super(cause);
  }
}
