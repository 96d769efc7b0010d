package io.homeroom.marketplace.box;

import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product that a family gets each month, at the price at which it began.
 *
 * @param person the parent who began it
 * @param running whether the family gets it, as payments has told
 * @param endedAt since when it is sold no more, or has no family
 */
public record Box(
    UUID id,
    ProductId product,
    UUID supplier,
    UUID family,
    UUID person,
    Money price,
    Instant begunAt,
    boolean running,
    @Nullable Instant endedAt) {

  /** By which payments knows it. */
  public String reference() {
    return "box:" + id;
  }
}
