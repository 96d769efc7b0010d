package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.supplier.Shop;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a product that comes with Homeroom. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeedingProduct {
  private final KeepingProduct keeping;
  private final JdbcClient jdbc;
  private final Clock clock;

  SeedingProduct(KeepingProduct keeping, JdbcClient jdbc, Clock clock) {
    this.keeping = keeping;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The new product; empty if there is one of that slug, which is left as it is. */
  public Optional<ProductId> seed(String slug, Shop shop, Listing listing) {
    if (isThere(slug)) {
      return Optional.empty();
    }
    var id = ProductId.next();
    var draft = Product.drafted(id, shop.supplier(), listing, shop.isOpen(), clock.instant());
    keeping.publishSeed(draft.published(), slug);
    return Optional.of(id);
  }

  private boolean isThere(String slug) {
    return jdbc.sql("select exists (select from product where slug = ?)")
        .param(slug)
        .query(Boolean.class)
        .single();
  }
}
