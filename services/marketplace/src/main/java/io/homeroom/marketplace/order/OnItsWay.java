package io.homeroom.marketplace.order;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What somebody is about to get otherwise than by an order, whoever gives it. */
public interface OnItsWay {

  /** One of the products that a person is about to get. */
  Optional<ProductId> among(Collection<ProductId> products, UUID person);
}
