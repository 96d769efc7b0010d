package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.catalogue.Language.EN;
import static io.homeroom.marketplace.catalogue.Language.JA;
import static io.homeroom.marketplace.catalogue.Language.ZH;

import io.homeroom.marketplace.catalogue.CategoryId;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Offer;
import io.homeroom.marketplace.catalogue.OfferDetails;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.Hits;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Place;
import io.homeroom.marketplace.search.Question;
import java.io.IOException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An index over a shelf of products that tests put there by name. */
final class Shelf implements AutoCloseable {
  static final CategoryId SCIENCE = new CategoryId(new UUID(1, 1));
  static final CategoryId CRAFT = new CategoryId(new UUID(1, 2));

  private final IndexFiles files;
  private final LuceneIndex index;
  private final Map<UUID, String> names = new LinkedHashMap<>();

  Shelf() {
    try {
      files = new IndexFiles();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    index = new LuceneIndex(files);
  }

  /** What tests change about a product. */
  record Item(
      Map<Language, String> titles,
      Map<Language, String> descriptions,
      CategoryId category,
      ProductKind kind,
      @Nullable Long points,
      int minAge,
      int maxAge,
      boolean inStock,
      double standing) {

    static Item of(Map<Language, String> titles, Map<Language, String> descriptions) {
      return new Item(titles, descriptions, SCIENCE, ProductKind.PHYSICAL, 100L, 4, 12, true, 3.5);
    }

    Item in(CategoryId other) {
      return new Item(titles, descriptions, other, kind, points, minAge, maxAge, inStock, standing);
    }

    Item digital() {
      return new Item(
          titles,
          descriptions,
          category,
          ProductKind.DIGITAL,
          points,
          minAge,
          maxAge,
          inStock,
          standing);
    }

    Item costing(@Nullable Long price) {
      return new Item(
          titles, descriptions, category, kind, price, minAge, maxAge, inStock, standing);
    }

    Item suiting(int from, int to) {
      return new Item(titles, descriptions, category, kind, points, from, to, inStock, standing);
    }

    Item soldOut() {
      return new Item(
          titles, descriptions, category, kind, points, minAge, maxAge, false, standing);
    }

    Item thoughtOf(double stars) {
      return new Item(titles, descriptions, category, kind, points, minAge, maxAge, inStock, stars);
    }
  }

  static Item item(String en, String zh, String ja) {
    return Item.of(Map.of(EN, en, ZH, zh, JA, ja), Map.of());
  }

  static Item english(String title, String description) {
    return Item.of(Map.of(EN, title), Map.of(EN, description));
  }

  /** Puts a product there, or in place of the one of this name. */
  void put(String name, Item item) {
    var id = idOf(name);
    index.replace(List.of(id), List.of(entry(id, item)));
  }

  void remove(String name) {
    index.replace(List.of(idOf(name)), List.of());
  }

  private ProductId idOf(String name) {
    var known = names.entrySet().stream().filter(e -> e.getValue().equals(name)).findFirst();
    var id = known.map(Map.Entry::getKey).orElseGet(() -> new UUID(2, names.size()));
    names.put(id, name);
    return new ProductId(id);
  }

  private static Entry entry(ProductId id, Item item) {
    var price = new Price(new Money(500, Currency.getInstance("USD")), item.points());
    var offer =
        new Offer(
            id,
            new UUID(3, 3),
            item.kind(),
            price,
            item.category(),
            false,
            item.minAge(),
            1,
            item.titles(),
            null);
    var details = new OfferDetails(offer, item.descriptions(), item.maxAge(), Map.of());
    return new Entry(details, item.inStock(), item.standing());
  }

  /** The names of what is found, the best first. */
  List<String> find(String text) {
    return find(text, EN);
  }

  List<String> find(String text, Language language) {
    return names(ask(new Question(text, language, Filter.NONE, Order.RELEVANCE), null, 50));
  }

  List<String> filter(Filter filter) {
    return names(ask(new Question(null, EN, filter, Order.NEWEST), null, 50));
  }

  List<String> inOrder(Order order) {
    return names(ask(new Question(null, EN, Filter.NONE, order), null, 50));
  }

  Hits ask(Question question, @Nullable Place after, int most) {
    return index.search(question, after, most);
  }

  List<String> names(Hits hits) {
    return hits.places().stream().map(place -> names.getOrDefault(place.product(), "?")).toList();
  }

  @Override
  public void close() throws IOException {
    files.destroy();
  }
}
