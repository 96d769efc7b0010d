package io.homeroom.payments.checkout.web;

import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checkout as who asked for it sees it.
 *
 * @param provider by whom it is paid, or is to be once the page of another has ended
 * @param opening at which of its providers that is, counted from zero: of two answers the one with
 *     more is the later one
 */
record CheckoutView(
    UUID checkoutId,
    Status status,
    @Nullable String url,
    Instant expiresAt,
    Provider provider,
    int opening) {

  enum Status {
    OPEN,
    PENDING,
    PAID,
    EXPIRED,
    UNKNOWN
  }

  static CheckoutView of(Checkout checkout) {
    var status =
        switch (checkout.state()) {
          case PENDING -> Status.PENDING;
          case OPEN -> Status.OPEN;
          case TAKING, ENDING -> Status.UNKNOWN;
          case EXPIRED -> Status.EXPIRED;
          case PAID -> Status.PAID;
        };
    var url = checkout.state() == CheckoutState.OPEN ? checkout.url() : null;
    var next = checkout.nextProvider();
    return new CheckoutView(
        checkout.id(),
        status,
        url,
        checkout.expiresAt(),
        next == null ? checkout.provider() : next,
        next == null ? checkout.openings() : checkout.openings() + 1);
  }
}
