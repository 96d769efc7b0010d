package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.ChildOwnsItAlready;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.order.OnItsWay;
import io.homeroom.marketplace.order.UnfinishedOrders;
import io.homeroom.marketplace.purchase.Purchases;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No child gets a digital product twice: by another gift, or by an order that is being paid. The
 * child is held, by whoever opens and whoever orders, before this is asked.
 */
@Component
class NewToChild implements OnItsWay {
  private final JdbcClient jdbc;
  private final UnfinishedOrders orders;
  private final Purchases purchases;

  NewToChild(JdbcClient jdbc, UnfinishedOrders orders, Purchases purchases) {
    this.jdbc = jdbc;
    this.orders = orders;
    this.purchases = purchases;
  }

  /**
   * Lets nobody open what is the child's already, or is about to be.
   *
   * @throws ChildOwnsItAlready if it is
   */
  void require(Gift gift) {
    var child = gift.child().id();
    var product = gift.content().product();
    if (among(Set.of(product), child).isPresent()
        || orders.isPaying(child, product)
        || purchases.has(child, product)) {
      throw new ChildOwnsItAlready(product);
    }
  }

  /** What is in the gifts that a child is opening. */
  @Override
  public Optional<ProductId> among(Collection<ProductId> products, UUID person) {
    return jdbc.sql(
            """
            select product_id from gift
            where child_id = ? and state = 'ACTIVATING' and product_id = any (?)
            limit 1
            """)
        .params(person, products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .optional();
  }
}
