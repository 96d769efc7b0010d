package io.homeroom.marketplace.box;

import java.time.Instant;
import java.util.UUID;

/** A month of a box that is paid. */
public record BoxMonth(UUID id, UUID box, Instant paidAt) {

  /** Under which it is taken from the stock and sent. */
  public String reference() {
    return "box:" + id;
  }
}
