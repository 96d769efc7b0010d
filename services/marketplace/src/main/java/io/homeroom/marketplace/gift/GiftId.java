package io.homeroom.marketplace.gift;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names a gift. Later ones are greater. */
public record GiftId(UUID value) {

  public static GiftId next() {
    return new GiftId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /** By which points and stock move for it, once. */
  public String reference() {
    return "gift:" + value;
  }
}
