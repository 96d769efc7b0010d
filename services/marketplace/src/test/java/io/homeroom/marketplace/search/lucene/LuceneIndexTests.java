package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.catalogue.Language.EN;
import static io.homeroom.marketplace.search.lucene.Shelf.CRAFT;
import static io.homeroom.marketplace.search.lucene.Shelf.SCIENCE;
import static io.homeroom.marketplace.search.lucene.Shelf.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.search.Facet;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.Hits;
import io.homeroom.marketplace.search.MoneyRange;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Place;
import io.homeroom.marketplace.search.Question;
import io.homeroom.marketplace.search.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LuceneIndexTests {
  private final Shelf shelf = new Shelf();

  @AfterEach
  void clear() throws Exception {
    shelf.close();
  }

  @Test
  void findsNothingOnAnEmptyShelf() {
    assertThat(shelf.ask(everything(Order.NEWEST), null, 10)).isEqualTo(Hits.NONE);
  }

  @Test
  void followsWhatChanges() {
    shelf.put("kite", english("Kite", "It flies"));
    shelf.put("kite", english("Dragon", "It flies too"));
    assertThat(shelf.find("kite")).isEmpty();
    assertThat(shelf.find("dragon")).containsExactly("kite");

    shelf.remove("kite");
    assertThat(shelf.find("dragon")).isEmpty();
  }

  @Test
  void filters() {
    shelf.put("cheap", english("Cheap", "").costing(10L).suiting(3, 5));
    shelf.put("dear", english("Dear", "").costing(900L).suiting(8, 12).in(CRAFT).soldOut());
    shelf.put("money only", english("Money", "").costing(null).suiting(14, 18).digital());

    assertThat(shelf.filter(points(5, 100))).containsExactly("cheap");
    assertThat(shelf.filter(points(0, Long.MAX_VALUE))).containsExactly("dear", "cheap");
    assertThat(shelf.filter(age(12))).containsExactly("dear");
    assertThat(shelf.filter(age(13))).isEmpty();
    assertThat(shelf.filter(new Filter(CRAFT, null, null, null, null, null, null)))
        .containsExactly("dear");
    assertThat(shelf.filter(new Filter(null, ProductKind.DIGITAL, null, null, null, null, null)))
        .containsExactly("money only");
    assertThat(shelf.filter(new Filter(null, null, false, true, null, null, null)))
        .containsExactly("money only", "cheap");
    assertThat(shelf.filter(money("USD", 500))).hasSize(3);
    assertThat(shelf.filter(money("EUR", 500))).isEmpty();
    assertThat(shelf.filter(money("USD", 499))).isEmpty();
  }

  @Test
  void countsByFacetAsIfItWereNotFilteredBy() {
    for (var number = 0; number < 3; number++) {
      shelf.put("s" + number, english("Kit " + number, "").in(SCIENCE));
    }
    shelf.put("c", english("Kit c", "").in(CRAFT).digital());
    shelf.put("other", english("Loom", "").in(CRAFT));
    var craft = new Filter(CRAFT, null, null, null, null, null, null);
    var hits = shelf.ask(new Question("kit", EN, craft, Order.RELEVANCE), null, 10);

    assertThat(hits.total()).isOne();
    assertThat(hits.facets().get(Facet.CATEGORY))
        .containsOnly(entry(SCIENCE.value().toString(), 3L), entry(CRAFT.value().toString(), 1L));
    assertThat(hits.facets().get(Facet.KIND)).containsOnly(entry("DIGITAL", 1L));
  }

  @Test
  void sorts() {
    shelf.put("a", english("A", "").costing(50L).thoughtOf(3));
    shelf.put("b", english("B", "").costing(null).thoughtOf(5));
    shelf.put("c", english("C", "").costing(7L).thoughtOf(4));
    assertThat(shelf.inOrder(Order.FEWEST_POINTS)).containsExactly("c", "a", "b");
    assertThat(shelf.inOrder(Order.MOST_POINTS)).containsExactly("a", "c", "b");
    assertThat(shelf.inOrder(Order.BEST_RATED)).containsExactly("b", "c", "a");
    assertThat(shelf.inOrder(Order.NEWEST)).containsExactly("c", "b", "a");
    assertThat(shelf.inOrder(Order.RELEVANCE)).containsExactly("c", "b", "a");
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void turnsPagesWithoutLosingOrRepeating(Order order) {
    for (var number = 0; number < 25; number++) {
      var item = english("Kite " + number % 3, "kite ".repeat(number % 5));
      shelf.put("k" + number, item.costing(number % 4 == 0 ? null : number % 4L));
    }
    assertThat(allPages(new Question(null, EN, Filter.NONE, order))).hasSize(25);
    assertThat(allPages(new Question("kite", EN, Filter.NONE, order))).hasSize(25);
    assertThat(allPages(new Question("kyte", EN, Filter.NONE, order))).hasSize(25);
  }

  private List<String> allPages(Question question) {
    var found = new ArrayList<String>();
    @Nullable Place after = null;
    while (true) {
      var hits = shelf.ask(question, after, 4);
      assertThat(hits.total()).isEqualTo(25);
      if (hits.places().isEmpty()) {
        assertThat(found).doesNotHaveDuplicates();
        return found;
      }
      found.addAll(shelf.names(hits));
      after = Place.parse(hits.places().getLast().toString());
    }
  }

  private static Question everything(Order order) {
    return new Question(null, EN, Filter.NONE, order);
  }

  private static Filter points(long least, long most) {
    return new Filter(null, null, null, null, null, new Range(least, most), null);
  }

  private static Filter age(int age) {
    return new Filter(null, null, null, null, age, null, null);
  }

  private static Filter money(String currency, long most) {
    var range = new MoneyRange(currency, new Range(0, most));
    return new Filter(null, null, null, null, null, null, range);
  }
}
