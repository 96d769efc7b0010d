package io.homeroom.marketplace.catalogue.offer;

import io.homeroom.marketplace.catalogue.JsonColumns;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers as the table of products has them. */
@Component
class OfferRows {
  static final String COLUMNS =
      """
      id, supplier_id, kind, price_minor, price_currency, price_points, category_id, lesson,
      min_age, version, titles, image_id\
      """;
  static final String DETAILS = COLUMNS + ", descriptions, max_age, specs";

  private final JsonColumns json;

  OfferRows(JsonColumns json) {
    this.json = json;
  }

  Offer offer(ResultSet row) throws SQLException {
    return new Offer(
        new ProductId(row.getObject("id", UUID.class)),
        row.getObject("supplier_id", UUID.class),
        ProductKind.valueOf(row.getString("kind")),
        price(row),
        new CategoryId(row.getObject("category_id", UUID.class)),
        row.getBoolean("lesson"),
        row.getInt("min_age"),
        row.getLong("version"),
        json.texts(row, "titles"),
        row.getObject("image_id", UUID.class));
  }

  OfferDetails details(ResultSet row) throws SQLException {
    return new OfferDetails(
        offer(row),
        json.texts(row, "descriptions"),
        row.getInt("max_age"),
        json.pairs(row, "specs"));
  }

  private static Price price(ResultSet row) throws SQLException {
    var money =
        new Money(
            row.getLong("price_minor"), Currency.getInstance(row.getString("price_currency")));
    return new Price(money, row.getObject("price_points", Long.class));
  }
}
