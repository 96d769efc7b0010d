package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.RecordedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that comes when nobody waits for it any more: the order, or exactly one refund. */
@MarketplaceTest
class LateMoneyIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired ProgressStandIn progress;
  @Autowired Stock stock;
  @Autowired SeeingStock seeing;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Shopkeeper keeper;
  private Payer payer;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(2);
    var parent = Shopper.parent(people.family()).living();
    payer = new Payer(parent, payments, told);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void endsWhenItsCheckoutIsOver() {
    var order = expired(1);
    assertThat(payer.reason(order)).isEqualTo("not-paid");
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(2, 0));
  }

  @Test
  void endsThoughNobodyTellsThatItsCheckoutIsOver() {
    var order = payer.order(kit, 1);
    payments.become(order.reference(), "EXPIRED");
    clock.advance(Duration.ofMinutes(31));
    payer.awaits(order, "cancelled");
  }

  @Test
  void givesWhatIsThereStill() {
    var order = expired(1);
    payer.pays(order);
    payer.awaits(order, "paid");
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(1, 0));
    assertThat(refunds(order)).isZero();
  }

  @Test
  void isToldOnceOfEachStepThatItTakes() {
    var order = expired(1);
    payer.pays(order);
    payer.pays(order);
    payer.awaits(order, "paid");
    events.await("marketplace.order-paid.v1", order.value());

    assertThat(events.recorded())
        .filteredOn(event -> event.key().equals(order.value().toString()))
        .extracting(RecordedEvent::type)
        .filteredOn(type -> type.startsWith("marketplace.order-"))
        .containsExactly(
            "marketplace.order-placed.v1",
            "marketplace.order-cancelled.v1",
            "marketplace.order-paid.v1");
  }

  @Test
  void givesMoneyBackOnceIfNothingIsLeft() {
    var order = expired(1);
    stock.reserve("order:" + UUID.randomUUID(), Map.of(kit, 2), clock.instant().plusSeconds(600));
    payer.pays(order);
    payer.pays(order);
    payer.awaits(order, "refunding");
    assertThat(payer.reason(order)).isEqualTo("out-of-stock");
    assertThat(refunds(order)).isOne();

    payer.isGivenBack(order, "refund:" + refund(order));
    payer.awaits(order, "refunded");
  }

  @Test
  void givesMoneyBackThatComesForAnOrderCalledOff() {
    var order = payer.order(kit, 1);
    var cancellation = Shopper.ORDERS + "/" + order.value() + "/cancellation";
    payer.parent().client().post(cancellation, Map.of()).expect(200);

    payer.pays(order);

    payer.awaits(order, "refunding");
    assertThat(payer.reason(order)).isEqualTo("withdrawn");
    EventSchemas.ofThisModule()
        .check(events.await("marketplace.refund-requested.v1", refund(order)));
  }

  @Test
  void givesMoneyBackForWhatHasBecomeTheBuyersMeanwhile() {
    var lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    var order = payer.order(lesson, 1);
    payer.misses(order);
    payer.awaits(order, "cancelled");
    progress.ledger().give(payer.parent().family().child().family(), 400);
    payer.parent().order(lesson, 1, 400).expect(201);

    payer.pays(order);

    payer.awaits(order, "refunding");
    assertThat(payer.parent().owns(lesson)).isTrue();
  }

  @Test
  void givesMoneyBackIfItCanBeSentNowhere() {
    var order = payer.order(kit, 1);
    payer.parent().moveAway();
    payer.pays(order);
    payer.awaits(order, "refunding");
    assertThat(payer.reason(order)).isEqualTo("no-address");
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(2, 0));
  }

  private OrderId expired(int quantity) {
    var order = payer.order(kit, quantity);
    payer.misses(order);
    payer.awaits(order, "cancelled");
    return order;
  }

  private long refunds(OrderId order) {
    return jdbc.sql("select count(*) from order_refund where order_id = ?")
        .param(order.value())
        .query(Long.class)
        .single();
  }

  private UUID refund(OrderId order) {
    await().until(() -> refunds(order) == 1);
    return jdbc.sql("select id from order_refund where order_id = ?")
        .param(order.value())
        .query(UUID.class)
        .single();
  }
}
