package io.homeroom.payments.subscription.product;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families have subscribed to that is no plan. */
@Repository
public class SubscribedProducts {
  private static final String PRODUCTS =
      """
      select p.subscription_id, p.reference, p.name, p.minor, p.currency, p.supplier_id
      from subscribed_product p
      """;

  private final JdbcClient jdbc;

  SubscribedProducts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(UUID subscription, ProductOrder order) {
    jdbc.sql(
            """
            insert into subscribed_product (subscription_id, reference, name, minor, currency,
              supplier_id)
            values (:subscription, :reference, :name, :minor, :currency, :supplier)
            """)
        .param("subscription", subscription)
        .param("reference", order.reference())
        .param("name", order.name())
        .param("minor", order.minor())
        .param("currency", order.currency())
        .param("supplier", order.supplier(), Types.OTHER)
        .update();
  }

  public Optional<SubscribedProduct> of(UUID subscription) {
    return jdbc.sql(PRODUCTS + "where p.subscription_id = ?")
        .param(subscription)
        .query(SubscribedProduct.class)
        .optional();
  }

  public Optional<SubscribedProduct> find(String reference) {
    return jdbc.sql(PRODUCTS + "where p.reference = ?")
        .param(reference)
        .query(SubscribedProduct.class)
        .optional();
  }

  public List<SubscribedProduct> ofFamily(UUID family) {
    return jdbc
        .sql(PRODUCTS + "join subscription s on s.id = p.subscription_id where s.family_id = ?")
        .param(family)
        .query(SubscribedProduct.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** What it was is nobody's business any more; the sums stay. */
  public void forget(UUID family) {
    jdbc.sql(
            """
            update subscribed_product set name = '' where subscription_id in
              (select id from subscription where family_id = ?)
            """)
        .param(family)
        .update();
  }
}
