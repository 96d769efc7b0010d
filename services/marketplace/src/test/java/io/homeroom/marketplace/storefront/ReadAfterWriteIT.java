package io.homeroom.marketplace.storefront;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.platform.test.cache.OtherReplica;
import io.homeroom.platform.test.cache.TimeToShow;
import io.homeroom.platform.web.paging.Cursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What suppliers change through one replica is on the shelves of another, which many look at. */
@MarketplaceTest
class ReadAfterWriteIT {
  private static final int PRODUCTS = 25;
  private static final CategoryId SHELF = new CategoryId(Shopkeeper.SCIENCE);

  @Autowired People people;
  @Autowired ApplicationContext first;

  private final TimeToShow time = new TimeToShow();
  private Shopkeeper keeper;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    try (var other = OtherReplica.of(first, NewestOffers.class)) {
      var shelf = other.getBean(NewestOffers.class);
      time.whileReading(
          () -> shelf.list(SHELF, Cursor.first(20)),
          () -> {
            for (var points = 1L; points <= PRODUCTS; points++) {
              change(shelf, points);
            }
          });
    }
    time.isBelow(100);
  }

  private void change(NewestOffers shelf, long points) {
    var product = keeper.publish(Shopkeeper.kit());
    time.until(() -> shows(shelf, product, _ -> true));
    var path = Shopkeeper.PRODUCTS + "/" + product;
    keeper.client().put(path, kitFor(points), "*").expect(200);
    time.until(
        () -> shows(shelf, product, offer -> Objects.equals(offer.price().points(), points)));
    keeper.withdraw(product).expect(200);
    time.until(() -> !shows(shelf, product, _ -> true));
  }

  private static boolean shows(NewestOffers shelf, UUID product, Predicate<Offer> as) {
    return shelf.list(SHELF, Cursor.first(20)).items().stream()
        .filter(offer -> offer.id().value().equals(product))
        .anyMatch(as);
  }

  private static Map<String, Object> kitFor(long points) {
    var kit = new HashMap<>(Shopkeeper.kit());
    kit.put("price", Map.of("minor", 1990, "currency", "EUR", "points", points));
    return kit;
  }
}
