package io.homeroom.payments.checkout.web;

import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.CheckoutState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout as who asked for it sees it. */
record CheckoutView(UUID checkoutId, Status status, @Nullable String url, Instant expiresAt) {

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
    return new CheckoutView(checkout.id(), status, url, checkout.expiresAt());
  }
}
