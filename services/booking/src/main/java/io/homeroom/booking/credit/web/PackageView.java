package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.CreditPackage;
import java.util.UUID;

/** A package on the wire. */
record PackageView(UUID packageId, UUID courseId, int credits, long minor, String currency) {

  static PackageView of(CreditPackage it) {
    return new PackageView(
        it.id(),
        it.course().value(),
        it.credits(),
        it.price().minor(),
        it.price().currency().getCurrencyCode());
  }
}
