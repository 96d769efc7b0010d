package io.homeroom.marketplace.supplier.web;

import io.homeroom.marketplace.supplier.Shop;
import io.homeroom.marketplace.supplier.ShopState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop on the wire, as its supplier and moderators see it. */
record ShopView(
    UUID supplierId,
    String name,
    String about,
    ShopState state,
    @Nullable String reason,
    Instant appliedAt) {

  static ShopView of(Shop shop) {
    return new ShopView(
        shop.supplier(), shop.name(), shop.about(), shop.state(), shop.reason(), shop.appliedAt());
  }
}
