package io.homeroom.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class OrderIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    child = Shopper.child(people.family()).trusted();
    progress.ledger().give(childId(), 1000);
  }

  @Test
  void givesAChildWhatItPays() {
    var order = child.order(lesson, 1, 400).expect(201);

    assertThat(order.json().path("state").asString()).isEqualTo("paid");
    assertThat(order.json().at("/items/0/titles/en").asString()).isEqualTo("Why it erupts");
    assertThat(progress.ledger().balance(childId())).isEqualTo(600);
    var read = child.client().get("/api/store/library/" + lesson.value()).expect(200).json();
    assertThat(read.at("/body/en").asString()).startsWith("Deep below");
  }

  @Test
  void tellsOfIt() {
    var order = Shopper.idOf(child.order(lesson, 1, 400).expect(201));

    var paid = events.await("marketplace.order-paid.v1", order);
    var placed = events.await("marketplace.order-placed.v1", order);
    EventSchemas.ofThisModule().check(placed);
    EventSchemas.ofThisModule().check(paid);
    assertThat(paid.json()).contains("\"points\":400").contains(childId().toString());
  }

  @Test
  void spendsNothingWithoutEnoughPoints() {
    var kit = keeper.kitsInStock(5);
    child.living();

    child.order(kit, 3, 1200).expect(422, "not-enough-points");

    assertThat(progress.ledger().balance(childId())).isEqualTo(1000);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    var history = child.client().get(Shopper.ORDERS).expect(200).json();
    assertThat(history.at("/items/0/state").asString()).isEqualTo("cancelled");
    assertThat(history.at("/items/0/reason").asString()).isEqualTo("not-enough-points");
  }

  @Test
  void asksAgainForThePriceThatHasChanged() {
    var refused = child.order(lesson, 1, 399).expect(409, "price-changed");

    assertThat(refused.json().path("points").asLong()).isEqualTo(400);
    assertThat(progress.ledger().balance(childId())).isEqualTo(1000);
  }

  @Test
  void sellsNothingThatHasBeenWithdrawn() {
    keeper.withdraw(lesson.value()).expect(200);

    var refused = child.order(lesson, 1, 400).expect(422, "product-not-for-sale");
    assertThat(refused.json().path("productId").asString()).isEqualTo(lesson.value().toString());
    var unknown = new ProductId(UUID.randomUUID());
    child.order(unknown, 1, 400).expect(422, "product-not-for-sale");
  }

  @Test
  void sellsNothingForPointsThatHasNoPriceInThem() {
    var forMoney = new HashMap<>(Shopkeeper.lesson());
    forMoney.put("price", Map.of("minor", 500, "currency", "EUR"));

    var product = new ProductId(keeper.publish(forMoney));
    child.order(product, 1, 400).expect(422, "not-for-points");
  }

  @Test
  void sellsToAdultsAloneWhatIsForThem() {
    var forAdults = new HashMap<>(Shopkeeper.lesson());
    forAdults.put("minAge", 18);
    forAdults.put("maxAge", 18);
    var product = new ProductId(keeper.publish(forAdults));
    progress.ledger().give(child.family().child().family(), 400);

    var refused = child.order(product, 1, 400).expect(422, "not-for-children");
    assertThat(refused.json().path("productId").asString()).isEqualTo(product.value().toString());
    Shopper.parent(child.family()).order(product, 1, 400).expect(201);
  }

  @Test
  void sellsADigitalProductOnce() {
    child.order(lesson, 2, 800).expect(422, "one-is-enough");
    child.order(lesson, 1, 400).expect(201);
    child.order(lesson, 1, 400).expect(409, "already-owned");
    assertThat(progress.ledger().balance(childId())).isEqualTo(600);
  }

  @Test
  void letsParentsSpendWhatTheyWereGiven() {
    var parent = Shopper.parent(child.family());
    parent.order(lesson, 1, 400).expect(422, "not-enough-points");
    progress.ledger().give(child.family().child().family(), 400);

    parent.order(lesson, 1, 400).expect(201);
    assertThat(parent.owns(lesson)).isTrue();
    assertThat(child.owns(lesson)).isFalse();
  }

  private UUID childId() {
    return child.family().child().id();
  }
}
