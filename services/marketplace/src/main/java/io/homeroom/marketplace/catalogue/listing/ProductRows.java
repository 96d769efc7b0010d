package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.JsonColumns;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.description.Ages;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Products as their tables have them. */
@Component
class ProductRows {
  private final JsonColumns json;

  ProductRows(JsonColumns json) {
    this.json = json;
  }

  Product product(ResultSet row) throws SQLException {
    return new Product(
        new ProductId(row.getObject("id", UUID.class)),
        row.getObject("supplier_id", UUID.class),
        listing(row),
        row.getObject("image_id", UUID.class),
        ProductState.valueOf(row.getString("state")),
        row.getBoolean("shop_open"),
        row.getString("withdrawn_reason"),
        row.getLong("version"),
        row.getTimestamp("created_at").toInstant());
  }

  private Listing listing(ResultSet row) throws SQLException {
    var money =
        new Money(
            row.getLong("price_minor"), Currency.getInstance(row.getString("price_currency")));
    return new Listing(
        ProductKind.valueOf(row.getString("kind")),
        row.getBoolean("lesson"),
        new CategoryId(row.getObject("category_id", UUID.class)),
        words(row),
        new Price(money, row.getObject("price_points", Long.class)),
        new Ages(row.getInt("min_age"), row.getInt("max_age")),
        json.pairs(row, "specs"));
  }

  private Map<Language, Words> words(ResultSet row) throws SQLException {
    var descriptions = json.texts(row, "descriptions");
    Map<Language, String> bodies =
        row.getString("bodies") == null ? Map.of() : json.texts(row, "bodies");
    var words = new EnumMap<Language, Words>(Language.class);
    json.texts(row, "titles")
        .forEach(
            (language, title) ->
                words.put(
                    language,
                    new Words(
                        title,
                        Objects.requireNonNull(descriptions.get(language)),
                        bodies.get(language))));
    return words;
  }
}
