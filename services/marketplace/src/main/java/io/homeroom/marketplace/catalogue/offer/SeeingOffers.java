package io.homeroom.marketplace.catalogue.offer;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.platform.web.paging.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be bought at this moment. */
@Component
public class SeeingOffers {
  private static final String OFFERED = " from product where state = 'PUBLISHED' and shop_open";
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final OfferRows rows;

  SeeingOffers(JdbcClient jdbc, OfferRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** The product, unless it cannot be bought. */
  public Optional<Offer> find(ProductId product) {
    return jdbc.sql("select " + OfferRows.COLUMNS + OFFERED + " and id = ?")
        .param(product.value())
        .query((row, _) -> rows.offer(row))
        .optional();
  }

  /** Those of the products that can be bought, in no order. */
  public List<Offer> findAll(Collection<ProductId> products) {
    return jdbc.sql("select " + OfferRows.COLUMNS + OFFERED + " and id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> rows.offer(row))
        .list();
  }

  /** Those of the products that can be bought, with all that is told of them, in no order. */
  public List<OfferDetails> findDetails(Collection<ProductId> products) {
    return jdbc.sql("select " + OfferRows.DETAILS + OFFERED + " and id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> rows.details(row))
        .list();
  }

  /**
   * What is offered, the newest first, and one more than the page holds.
   *
   * @param category none: in all of them
   */
  public List<Offer> list(@Nullable CategoryId category, Cursor cursor) {
    var within = category == null ? "" : " and category_id = :category";
    return jdbc.sql(
            "select "
                + OfferRows.COLUMNS
                + OFFERED
                + within
                + " and id < :before order by id desc limit :limit")
        .param("category", category == null ? null : category.value())
        .param("before", cursor.after(UUID::fromString).orElse(LATEST))
        .param("limit", cursor.fetchSize())
        .query((row, _) -> rows.offer(row))
        .list();
  }
}
