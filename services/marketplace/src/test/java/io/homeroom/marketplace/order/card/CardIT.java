package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class CardIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;

  private Shopkeeper keeper;
  private Shopper parent;
  private Shopper child;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    parent = Shopper.parent(child.family());
  }

  @Test
  void givesAParentWhatIsPaidOnThePage() {
    var placed = parent.buy(kit, 2, 3980).expect(201);
    var order = Shopper.idOf(placed);
    assertThat(placed.json().at("/checkout/url").asString()).startsWith("http://pay.test/");
    assertThat(placed.json().at("/money/minor").asLong()).isEqualTo(3980);
    assertThat(placed.json().path("points").isNull()).isTrue();
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 2));

    pay(order, 3980);

    awaitState(order, "paid");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(3, 0));
    assertThat(parent.show(order).json().path("shipments")).hasSize(1);
    assertThat(parent.show(order).json().path("checkout").isNull()).isTrue();
    var paid = events.await("marketplace.order-paid.v1", order);
    EventSchemas.ofThisModule().check(paid);
    assertThat(paid.json()).contains("\"minor\":3980").contains("\"points\":0");
  }

  @Test
  void asksForEachSuppliersPart() {
    var order = Shopper.idOf(parent.buy(kit, 2, 3980).expect(201));

    var asked = asked(order).question();
    assertThat(asked.path("currency").asString()).isEqualTo("EUR");
    assertThat(asked.path("personId").asString()).isEqualTo(parent.family().parentId().toString());
    assertThat(asked.at("/lines/0/name").asString()).isEqualTo("Volcano kit");
    assertThat(asked.at("/lines/0/minor").asLong()).isEqualTo(1990);
    assertThat(asked.at("/lines/0/quantity").asInt()).isEqualTo(2);
    assertThat(asked.at("/lines/0/supplierId").asString()).isEqualTo(keeper.id().toString());
  }

  @Test
  void letsAParentPayForAChild() {
    var order = Shopper.idOf(child.buy(kit, 1, 1990).expect(202));
    assertThat(child.state(order)).isEqualTo("asking");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));

    var approved = parent.client().post(path(order, "approval"), Map.of()).expect(200).json();
    assertThat(approved.at("/checkout/url").asString()).startsWith("http://pay.test/");
    assertThat(child.show(order).json().path("checkout").isNull()).isTrue();
    pay(order, 1990);

    awaitState(order, "paid");
    assertThat(progress.ledger().spent("order:" + order)).isFalse();
  }

  @Test
  void refusesWhatTheParentsRefuse() {
    child.settle(Map.of("mode", "none")).expect(200);
    child.buy(kit, 1, 1990).expect(422, "not-allowed");
  }

  @Test
  void asksAgainForThePriceThatHasChanged() {
    var refused = parent.buy(kit, 1, 1989).expect(409, "price-changed");
    assertThat(refused.json().path("minor").asLong()).isEqualTo(1990);
  }

  @Test
  void takesNeitherTwoTendersNorAnotherCurrency() {
    var both = new HashMap<>(Shopper.cardWish(kit, 1, 1990));
    both.put("points", 400);
    parent.client().post(Shopper.ORDERS, both).expect(400, "invalid-request");

    var dollars = new HashMap<>(Shopper.cardWish(kit, 1, 1990));
    dollars.put("money", Map.of("minor", 1990, "currency", "USD"));
    parent.client().post(Shopper.ORDERS, dollars).expect(422, "not-payable-by-card");

    dollars.put("money", Map.of("minor", 1990, "currency", "ZZZ"));
    parent.client().post(Shopper.ORDERS, dollars).expect(400, "invalid-request");
  }

  @Test
  void letsAParentCallItOffUntilItIsPaid() {
    var order = Shopper.idOf(parent.buy(kit, 1, 1990).expect(201));

    parent.client().post(path(order, "cancellation"), Map.of()).expect(200);

    assertThat(parent.state(order)).isEqualTo("cancelled");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    Awaitility.await().until(() -> asked(order).status().equals("EXPIRED"));
  }

  private void pay(UUID order, long minor) {
    told.paid(asked(order).id(), "order:" + order, minor);
  }

  private PaymentsStandIn.Asked asked(UUID order) {
    return Objects.requireNonNull(payments.asked("order:" + order));
  }

  private void awaitState(UUID order, String state) {
    Awaitility.await().until(() -> parent.state(order).equals(state));
  }

  private static String path(UUID order, String step) {
    return Shopper.ORDERS + "/" + order + "/" + step;
  }
}
