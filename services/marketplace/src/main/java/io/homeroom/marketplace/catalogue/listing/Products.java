package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.platform.web.paging.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Products {
  private static final UUID LATEST = new UUID(-1, -1);

  /** With its text, which buyers see only when they own it. */
  private static final String WHOLE =
      """
      select p.*, c.texts as bodies
      from product p left join product_content c on c.product_id = p.id
      """;

  private final JdbcClient jdbc;
  private final ProductRows rows;

  Products(JdbcClient jdbc, ProductRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Optional<Product> find(ProductId id) {
    return jdbc.sql(WHOLE + "where p.id = ?")
        .param(id.value())
        .query((row, _) -> rows.product(row))
        .optional();
  }

  /**
   * Keeps the product from changing until the transaction ends. It is read once it is locked: its
   * text would else be that of before the wait.
   */
  Optional<Product> lock(ProductId id) {
    jdbc.sql("select 1 from product where id = ? for no key update")
        .param(id.value())
        .query(Integer.class)
        .optional();
    return find(id);
  }

  /**
   * The same, of the supplier's own.
   *
   * @throws ProductNotFound if it is another's, or none
   */
  Product lock(ProductId id, UUID supplier) {
    return lock(id)
        .filter(product -> product.supplier().equals(supplier))
        .orElseThrow(ProductNotFound::new);
  }

  /** The newest first. */
  List<Product> list(@Nullable UUID supplier, @Nullable ProductState state, Cursor cursor) {
    return jdbc.sql(
            WHOLE
                + """
                where (:supplier::uuid is null or p.supplier_id = :supplier)
                  and (:state::text is null or p.state = :state) and p.id < :before
                order by p.id desc limit :limit
                """)
        .param("supplier", supplier)
        .param("state", state == null ? null : state.name())
        .param("before", cursor.after(UUID::fromString).orElse(LATEST))
        .param("limit", cursor.fetchSize())
        .query((row, _) -> rows.product(row))
        .list();
  }

  /** Those of a shop that have been published, kept from changing until the transaction ends. */
  List<Product> lockPublishedOf(UUID supplier) {
    var locked =
        jdbc.sql(
                """
                select id from product where supplier_id = ? and state = 'PUBLISHED' order by id
                for no key update
                """)
            .param(supplier)
            .query((row, _) -> row.getObject("id", UUID.class))
            .list();
    return jdbc.sql(WHOLE + "where p.id = any (?) order by p.id")
        .param(locked.toArray(UUID[]::new))
        .query((row, _) -> rows.product(row))
        .list();
  }
}
