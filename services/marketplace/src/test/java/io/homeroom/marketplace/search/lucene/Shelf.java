package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.catalogue.Language.EN;
import static io.homeroom.marketplace.catalogue.Language.JA;
import static io.homeroom.marketplace.catalogue.Language.ZH;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.Hits;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Place;
import io.homeroom.marketplace.search.Question;
import java.io.IOException;
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
      files = new IndexFiles(event -> {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    index = new LuceneIndex(files);
  }

  static Item item(String en, String zh, String ja) {
    return new Item(Map.of(EN, en, ZH, zh, JA, ja), Map.of());
  }

  static Item english(String title, String description) {
    return new Item(Map.of(EN, title), Map.of(EN, description));
  }

  /** Puts a product there, or in place of the one of this name. */
  void put(String name, Item item) {
    var id = idOf(name);
    index.replace(List.of(id), List.of(item.entry(id)));
  }

  void remove(String name) {
    index.replace(List.of(idOf(name)), List.of());
  }

  void settle() {
    index.settle();
  }

  private ProductId idOf(String name) {
    var known = names.entrySet().stream().filter(e -> e.getValue().equals(name)).findFirst();
    var id = known.map(Map.Entry::getKey).orElseGet(() -> new UUID(2, names.size()));
    names.put(id, name);
    return new ProductId(id);
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
