package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.supplier.ShopClosed;
import io.homeroom.marketplace.supplier.ShopOpened;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a shop offers can be bought while it is open, from the same moment on. */
@Component
class FollowingShop {
  private final Products products;
  private final KeepingProduct keeping;
  private final JdbcClient jdbc;

  FollowingShop(Products products, KeepingProduct keeping, JdbcClient jdbc) {
    this.products = products;
    this.keeping = keeping;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ShopOpened event) {
    follow(event.supplier(), true);
  }

  @EventListener
  void on(ShopClosed event) {
    follow(event.supplier(), false);
  }

  private void follow(UUID supplier, boolean open) {
    products
        .lockPublishedOf(supplier)
        .forEach(product -> keeping.change(product, product.inShop(open)));
    jdbc.sql("update product set shop_open = ? where supplier_id = ? and state = 'DRAFT'")
        .params(open, supplier)
        .update();
  }
}
