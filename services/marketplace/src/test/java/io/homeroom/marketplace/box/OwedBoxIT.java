package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A month that is paid and cannot be sent yet. */
@MarketplaceTest
class OwedBoxIT {
  private static final String PATH = "/api/store/boxes";
  private static final Duration LATER = Duration.ofMinutes(31);
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired SeeingStock stock;
  @Autowired SendingBox sending;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private Shopkeeper keeper;
  private ProductId kit;
  private Shopper parent;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(1);
    parent = Shopper.parent(people.family()).living();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isSentOnceThereIsOneAgain() {
    var reference = begun();
    told.monthPaid(reference, "in_1" + reference);
    await().until(() -> stock.of(kit).onHand() == 0);
    told.monthPaid(reference, "in_2" + reference);
    await().until(() -> tries(reference) > 0);
    assertThat(months().at("/0/shipment").isNull()).isTrue();

    keeper.restock(kit.value(), 1).expect(200);
    clock.advance(LATER);

    await().until(() -> months().at("/0/shipment/state").asString(""), "requested"::equals);
    assertThat(stock.of(kit).onHand()).isZero();
  }

  @Test
  void isSentOnceThereIsAnAddressAgain() {
    var reference = begun();
    parent.moveAway();
    told.monthPaid(reference, "in_1" + reference);
    await().until(() -> tries(reference) > 0);
    assertThat(stock.of(kit).onHand()).isEqualTo(1);
    assertThat(stock.of(kit).reserved()).isZero();

    parent.living();
    clock.advance(LATER);
    await().until(() -> months().at("/0/shipment/state").asString(""), "requested"::equals);
  }

  @Test
  void isSentOnceHoweverManySendIt() throws Exception {
    var reference = begun();
    told.monthPaid(reference, "in_1" + reference);
    await().until(() -> months().size() == 1);
    var month = UUID.fromString(months().at("/0/monthId").asString());
    AtOnce.call(
        8,
        () -> {
          sending.send(month);
          return month;
        });
    assertThat(stock.of(kit).onHand()).isZero();
    var shipments = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    assertThat(shipments.path("items")).hasSize(1);
  }

  private String begun() {
    var wish = Map.<String, Object>of("productId", kit.value(), "minor", 1990, "currency", "EUR");
    var begun = parent.client().post(PATH, wish).expect(201).json();
    return "box:" + begun.path("boxId").asString();
  }

  private JsonNode months() {
    return parent.client().get(PATH).expect(200).json().at("/items/0/months");
  }

  /** How many months of the box have been tried in vain: they are due later than they were paid. */
  private long tries(String reference) {
    return jdbc.sql("select count(*) from box_month where box_id = ?::uuid and due_at > paid_at")
        .param(reference.substring("box:".length()))
        .query(Long.class)
        .single();
  }
}
