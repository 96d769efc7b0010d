package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Set;

/**
 * Products that have changed, and the transaction from which on to ask next.
 *
 * @param next what has not been seen by now was, or will be, done by this transaction or a later
 */
record Changes(Set<Change> changes, String next) {

  /** A product and the transaction that changed it last. */
  record Change(ProductId product, String transaction) {}
}
