package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.OfferDetails;
import io.homeroom.marketplace.search.Entry;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as a test needs it: what does not matter there is usual. */
final class Item {
  private final Map<Language, String> titles;
  private final Map<Language, String> descriptions;
  private Map<Language, String> shelf = Map.of();
  private CategoryId category = Shelf.SCIENCE;
  private ProductKind kind = ProductKind.PHYSICAL;
  private @Nullable Long points = 100L;
  private int minAge = 4;
  private int maxAge = 12;
  private boolean inStock = true;
  private double standing = 3.5;

  Item(Map<Language, String> titles, Map<Language, String> descriptions) {
    this.titles = titles;
    this.descriptions = descriptions;
  }

  Item in(CategoryId other) {
    category = other;
    return this;
  }

  Item on(Map<Language, String> names) {
    shelf = names;
    return this;
  }

  Item digital() {
    kind = ProductKind.DIGITAL;
    return this;
  }

  Item costing(@Nullable Long price) {
    points = price;
    return this;
  }

  Item suiting(int from, int to) {
    minAge = from;
    maxAge = to;
    return this;
  }

  Item soldOut() {
    inStock = false;
    return this;
  }

  Item thoughtOf(double stars) {
    standing = stars;
    return this;
  }

  Entry entry(ProductId id) {
    var price = new Price(new Money(500, Currency.getInstance("USD")), points);
    var offer =
        new Offer(id, new UUID(3, 3), kind, price, category, false, minAge, 1, titles, null);
    var details = new OfferDetails(offer, descriptions, maxAge, Map.of());
    return new Entry(details, shelf, inStock, standing);
  }
}
