package io.homeroom.marketplace.order.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.placing.PlacingOrder;
import io.homeroom.marketplace.order.placing.Wish;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of an order when its instance ends between two steps, and what becomes of it. */
@MarketplaceTest
class InterruptedOrderIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired PlacingOrder placing;
  @Autowired PayingOrder paying;
  @Autowired PaymentSteps steps;
  @Autowired PointsAtProgress points;
  @Autowired Orders orders;
  @Autowired Stock stock;
  @Autowired SeeingStock seeing;
  @Autowired MovableClock clock;

  private Shopper child;
  private ProductId kit;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 400);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isPaidThoughItsInstanceEndsBeforeAskingForPoints() {
    var order = place();
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(5, 1));

    endsPaid(order);
  }

  @Test
  void isPaidThoughItsInstanceEndsBeforeHearingOfPoints() {
    var order = place();
    points.spend(buyer().purse(), 400, order.reference());

    endsPaid(order);
  }

  @Test
  void isPaidOnceThoughItsInstanceEndsBeforeAnswering() {
    var order = place();
    points.spend(buyer().purse(), 400, order.reference());
    steps.pay(orders.get(order));

    endsPaid(order);
  }

  @Test
  void isCancelledThoughItsInstanceEndsBeforeHearingOfARefusal() {
    progress.ledger().give(child.id(), -1);
    var order = place();

    askAgain();

    await().until(() -> orders.get(order).state() == OrderState.CANCELLED);
    progress.ledger().give(child.id(), 1);
    assertThat(paying.proceed(order).state()).isEqualTo(OrderState.CANCELLED);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(400);
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(5, 0));
  }

  @Test
  void isPendingWhileProgressIsAwayAndPaidAfterwards() {
    progress.trouble(child.id(), Trouble.AWAY);
    var order = Shopper.idOf(child.order(kit, 1, 400).expect(202));
    assertThat(child.state(order)).isEqualTo("paying");

    progress.trouble(child.id(), Trouble.NONE);
    endsPaid(new OrderId(order));
  }

  @Test
  void isPaidOnceThoughTheAnswerAboutPointsIsLost() {
    progress.trouble(child.id(), Trouble.MUTE);
    var order = Shopper.idOf(child.order(kit, 1, 400).expect(202));
    assertThat(progress.ledger().balance(child.id())).isZero();

    progress.trouble(child.id(), Trouble.NONE);
    endsPaid(new OrderId(order));
  }

  private void endsPaid(OrderId order) {
    askAgain();
    await().until(() -> orders.get(order).state() == OrderState.PAID);
    assertThat(progress.ledger().balance(child.id())).isZero();
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(4, 0));
    assertThat(child.show(order.value()).json().path("shipments")).hasSize(1);
  }

  /** Later than the breaker of progress waits, and than an order is left alone. */
  private void askAgain() {
    clock.advance(Duration.ofSeconds(31));
  }

  private OrderId place() {
    var call = new NamedCall(UUID.randomUUID().toString(), "question");
    return placing.place(buyer(), new Wish(Map.of(kit, 1), Tender.points(), 400), call).id();
  }

  private Buyer buyer() {
    return new Buyer(child.id(), child.family().child().family(), true);
  }
}
