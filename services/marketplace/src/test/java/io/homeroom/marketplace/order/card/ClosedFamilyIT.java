package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.EventsTold;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order by card, of kits of two suppliers, whose family comes to its end. */
@MarketplaceTest
class ClosedFamilyIT {
  private static final StockLevel ALL = new StockLevel(5, 0);

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventsTold identity;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Shopkeeper keeper;
  private Payer payer;
  private ProductId kit;
  private ProductId other;
  private OrderId order;

  @BeforeEach
  void buy() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
    other = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
    var form =
        Map.of(
            "payment", "card",
            "items", List.of(item(kit), item(other)),
            "money", Map.of("minor", 3980, "currency", "EUR"));
    order = new OrderId(Shopper.idOf(payer.parent().client().post(Shopper.ORDERS, form)));
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void givesItsMoneyBackOnce() {
    closed();
    closed();

    payer.awaits(order, "refunding");
    assertThat(payer.reason(order)).isEqualTo("no-address");
    assertThat(stock.of(kit)).isEqualTo(ALL);
    assertThat(stock.of(other)).isEqualTo(ALL);
    assertThat(asked()).containsExactly(3980L);
    var event = events.await("marketplace.refund-requested.v1", refund());
    EventSchemas.ofThisModule().check(event);
  }

  @Test
  void givesTheMoneyBackOfWhatWasNotSent() {
    var shipments = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    var shipment = shipments.at("/items/0/shipmentId").asString();
    var shipped = "/api/store/suppliers/orders/" + shipment + "/shipped";
    keeper.client().post(shipped, Map.of("carrier", "DHL")).expect(200);

    closed();
    closed();

    await().until(() -> payer.parent().returned(order.value(), other).equals("refunding"));
    assertThat(payer.parent().returned(order.value(), kit)).isEmpty();
    assertThat(payer.state(order)).isEqualTo("paid");
    assertThat(stock.of(other)).isEqualTo(ALL);
    assertThat(asked()).containsExactly(1990L);
    EventSchemas.ofThisModule().check(events.await("marketplace.refund-requested.v1", refund()));
  }

  private void closed() {
    var family = payer.parent().family();
    identity.tell(
        "homeroom.identity.person",
        "identity.account-closed.v1",
        family.parentId(),
        "{\"personId\":\"%s\",\"familyId\":\"%s\",\"familyClosed\":true}"
            .formatted(family.parentId(), family.child().family()));
  }

  private static Map<String, Object> item(ProductId product) {
    return Map.of("productId", product.value(), "quantity", 1);
  }

  private List<Long> asked() {
    return jdbc.sql("select minor from order_refund where order_id = ?")
        .param(order.value())
        .query((row, _) -> row.getLong("minor"))
        .list();
  }

  private UUID refund() {
    return jdbc.sql("select id from order_refund where order_id = ?")
        .param(order.value())
        .query(UUID.class)
        .single();
  }
}
