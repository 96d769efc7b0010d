package io.homeroom.booking.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What payments is asked for, as it goes out.
 *
 * @param change whether a checkout that is begun is to go on at that provider
 */
record AskedCheckout(
    String reference,
    UUID familyId,
    UUID personId,
    String mode,
    @Nullable Provider provider,
    boolean change,
    String currency,
    List<Line> lines,
    Instant expiresAt) {

  record Line(String name, long minor, int quantity) {}

  static AskedCheckout of(Demand demand, @Nullable Provider provider, boolean change) {
    var price = demand.each();
    return new AskedCheckout(
        demand.reference(),
        demand.family(),
        demand.person(),
        "PAYMENT",
        provider,
        change,
        price.currency().getCurrencyCode(),
        List.of(new Line(demand.name(), price.minor(), demand.quantity())),
        demand.expiresAt());
  }
}
