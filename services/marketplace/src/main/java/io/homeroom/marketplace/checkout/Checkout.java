package io.homeroom.marketplace.checkout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a parent pays.
 *
 * @param checkoutId by which its payment is known, too
 * @param url of the page, while it can be paid
 */
public record Checkout(@Nullable UUID checkoutId, CheckoutStatus status, @Nullable String url) {
  static final Checkout PENDING = new Checkout(null, CheckoutStatus.PENDING, null);
  static final Checkout REFUSED = new Checkout(null, CheckoutStatus.EXPIRED, null);
}
