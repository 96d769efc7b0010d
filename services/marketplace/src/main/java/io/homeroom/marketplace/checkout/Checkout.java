package io.homeroom.marketplace.checkout;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a parent pays.
 *
 * @param checkoutId by which its payment is known, too
 * @param url of the page, while it can be paid
 * @param provider by whom it is paid
 * @param opening counts up with each change of the provider: of two answers the one with more is
 *     the later one
 */
public record Checkout(
    @Nullable UUID checkoutId,
    CheckoutStatus status,
    @Nullable String url,
    @Nullable Provider provider,
    Integer opening) {
  static final Checkout PENDING = new Checkout(null, CheckoutStatus.PENDING, null, null, 0);
  static final Checkout REFUSED = new Checkout(null, CheckoutStatus.EXPIRED, null, null, 0);

  /** A payments in which providers cannot change yet tells no opening. */
  public Checkout {
    opening = Objects.requireNonNullElse(opening, 0);
  }

  /** Whether payments has said so. */
  public boolean isAnswered() {
    return checkoutId != null;
  }

  /** Payments will never take it as it was asked for; what it has taken before stands. */
  public boolean isRefused() {
    return checkoutId == null && status == CheckoutStatus.EXPIRED;
  }
}
