package io.homeroom.marketplace.order;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;

/** Names an order. */
public record OrderId(UUID value) {

  private static final String PREFIX = "order:";

  static OrderId next() {
    return new OrderId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /** Under which stock is held, points are spent and things are given for it. */
  public String reference() {
    return PREFIX + value;
  }

  /** The order of that reference, if it is one of an order. */
  public static Optional<OrderId> of(String reference) {
    return reference.startsWith(PREFIX)
        ? Optional.of(new OrderId(UUID.fromString(reference.substring(PREFIX.length()))))
        : Optional.empty();
  }
}
