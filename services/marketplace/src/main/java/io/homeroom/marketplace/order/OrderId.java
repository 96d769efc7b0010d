package io.homeroom.marketplace.order;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names an order. */
public record OrderId(UUID value) {

  static OrderId next() {
    return new OrderId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /** Under which stock is held, points are spent and things are given for it. */
  public String reference() {
    return "order:" + value;
  }
}
