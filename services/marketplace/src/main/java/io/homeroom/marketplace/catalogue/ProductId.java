package io.homeroom.marketplace.catalogue;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names a product. */
public record ProductId(UUID value) {

  public static ProductId next() {
    return new ProductId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
