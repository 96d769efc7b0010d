package io.homeroom.marketplace.order.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class RefundIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    kit = keeper.kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 1000);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void givesBackOnceWhatWasNotOpened() throws Exception {
    var order = bought(lesson);

    AtOnce.call(20, () -> refund(order).expect(200));

    assertThat(child.state(order)).isEqualTo("refunded");
    assertThat(child.owns(lesson)).isFalse();
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
    EventSchemas.ofThisModule().check(events.await("marketplace.order-refunded.v1", order));
  }

  @Test
  void takesNothingBackThatWasOpened() {
    var order = bought(lesson);
    assertThat(child.owns(lesson)).isTrue();

    refund(order).expect(422, "already-used");
    assertThat(child.owns(lesson)).isTrue();
    assertThat(progress.ledger().balance(child.id())).isEqualTo(600);
  }

  @Test
  void putsBackOnTheShelfWhatWasNotSent() {
    var order = bought(kit);

    refund(order).expect(200);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    ship(firstShipment()).expect(409, "shipment-out-of-turn");
  }

  @Test
  void takesNothingBackThatIsOnItsWayButForStaff() {
    var order = bought(kit);
    ship(firstShipment()).expect(200);
    refund(order).expect(422, "already-used");

    refundByStaff(order).expect(200);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(4, 0));
  }

  @Test
  void takesNothingBackAfterFourteenDays() {
    var order = bought(lesson);
    clock.advance(Duration.ofDays(14).plusSeconds(1));

    refund(order).expect(422, "refund-too-late");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(600);
  }

  @Test
  void givesPointsBackAsSoonAsProgressIsThere() {
    var order = bought(kit);
    progress.trouble(child.id(), Trouble.MUTE);
    refund(order).expect(202);
    assertThat(child.state(order)).isEqualTo("refunding");

    progress.trouble(child.id(), Trouble.NONE);
    clock.advance(Duration.ofSeconds(31));
    await().until(() -> child.state(order).equals("refunded"));
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
  }

  @Test
  void opensOrGivesBackButNeverBoth() throws Exception {
    var order = bought(lesson);

    AtOnce.call(10, () -> refund(order).status() == 200 || child.owns(lesson));

    var refunded = child.state(order).equals("refunded");
    assertThat(child.owns(lesson)).isNotEqualTo(refunded);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(refunded ? 1000 : 600);
  }

  private UUID bought(ProductId product) {
    return Shopper.idOf(child.order(product, 1, 400).expect(201));
  }

  private Answer refund(UUID order) {
    return child.client().post(Shopper.ORDERS + "/" + order + "/refund", Map.of());
  }

  private Answer refundByStaff(UUID order) {
    return people.moderator().post("/api/admin/store/orders/" + order + "/refund", Map.of());
  }

  private String firstShipment() {
    var shipments = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    return shipments.at("/items/0/shipmentId").asString();
  }

  private Answer ship(String shipment) {
    var path = "/api/store/suppliers/orders/" + shipment + "/shipped";
    return keeper.client().post(path, Map.of("carrier", "DHL", "trackingCode", "0034"));
  }
}
