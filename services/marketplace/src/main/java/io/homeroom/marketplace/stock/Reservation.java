package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Instant;
import java.util.SortedMap;

/**
 * What is kept for somebody.
 *
 * @param reference what it is for
 * @param lines how many of what, in the order in which their stock is locked
 * @param until when it is released, if it has not been taken
 */
record Reservation(
    String reference, SortedMap<ProductId, Integer> lines, ReservationState state, Instant until) {

  boolean isHeld() {
    return state == ReservationState.HELD;
  }

  boolean isExpired(Instant now) {
    return !until.isAfter(now);
  }
}
