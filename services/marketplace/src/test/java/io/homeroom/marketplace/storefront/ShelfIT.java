package io.homeroom.marketplace.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.test.http.Client;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Shelves come from the cache, and show every change all the same. */
@MarketplaceTest
class ShelfIT {
  private static final UUID SPORTS = UUID.fromString("019a9000-0000-7000-8000-00000000000a");
  private static final UUID NATURE = UUID.fromString("019a9000-0000-7000-8000-000000000008");

  @Autowired People people;
  @Autowired StringRedisTemplate redis;
  @Autowired MeterRegistry meters;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  private Shopkeeper keeper;
  private Client parent;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    parent = people.parent();
  }

  @Test
  void isKeptForTwoHours() {
    var id = keeper.publish(on(SPORTS, 400));
    shelf(SPORTS);
    var before = hits();

    assertThat(shelf(SPORTS)).contains(id.toString());
    assertThat(parent.get(path(SPORTS) + "&language=ja").body()).contains("火山");
    assertThat(hits()).isGreaterThanOrEqualTo(before + 2);
    assertThat(redis.getExpire("products:" + SPORTS)).isBetween(7190L, 7200L);
  }

  @Test
  void showsEveryChangeAtOnce() {
    shelf(SPORTS);
    var id = keeper.publish(on(SPORTS, 400));
    assertThat(shelf(SPORTS)).contains(id.toString());

    keeper.client().put(own(id), on(SPORTS, 123), "*").expect(200);
    assertThat(parent.get(path(SPORTS)).body()).contains("\"points\":123");

    shelf(NATURE);
    keeper.client().put(own(id), on(NATURE, 123), "*").expect(200);
    assertThat(shelf(SPORTS)).doesNotContain(id.toString());
    assertThat(shelf(NATURE)).contains(id.toString());

    people.decide(keeper, "suspend").expect(200);
    assertThat(shelf(NATURE)).doesNotContain(id.toString());
    people.decide(keeper, "reinstate").expect(200);
    assertThat(shelf(NATURE)).contains(id.toString());

    keeper.withdraw(id).expect(200);
    assertThat(shelf(NATURE)).doesNotContain(id.toString());
  }

  @Test
  void isShownWhileTheStoreDoesNotAnswer() {
    var id = keeper.publish(on(SPORTS, 400));
    shelf(SPORTS);
    transactions.executeWithoutResult(
        _ -> {
          jdbc.sql("lock table product, category in access exclusive mode").update();
          assertThat(shelf(SPORTS)).contains(id.toString());
        });
  }

  @Test
  void cutsShorterPagesFromWhatIsKept() {
    var older = keeper.publish(on(SPORTS, 400));
    var newer = keeper.publish(on(SPORTS, 400));

    var page = parent.get(path(SPORTS) + "&limit=1").expect(200).json();
    assertThat(page.at("/items/0/productId").asString()).isEqualTo(newer.toString());
    var next = parent.get(path(SPORTS) + "&limit=1&cursor=" + page.path("next").asString()).json();
    assertThat(next.at("/items/0/productId").asString()).isEqualTo(older.toString());
  }

  @Test
  void keepsNothingOfWhatIsNoCategory() {
    var madeUp = UUID.randomUUID();
    assertThat(shelf(madeUp)).isEmpty();
    assertThat(redis.hasKey("products:" + madeUp)).isFalse();
  }

  private List<String> shelf(UUID category) {
    return parent
        .get(path(category))
        .expect(200)
        .json()
        .path("items")
        .findValuesAsString("productId");
  }

  private double hits() {
    return meters.get("cache.gets").tag("cache", "products").tag("result", "hit").counter().count();
  }

  private static Map<String, Object> on(UUID category, int points) {
    var product = new HashMap<>(Shopkeeper.kit());
    product.put("categoryId", category);
    product.put("price", Map.of("minor", 1990, "currency", "EUR", "points", points));
    return product;
  }

  private static String own(UUID product) {
    return Shopkeeper.PRODUCTS + "/" + product;
  }

  private static String path(UUID category) {
    return "/api/store/products?categoryId=" + category;
  }
}
