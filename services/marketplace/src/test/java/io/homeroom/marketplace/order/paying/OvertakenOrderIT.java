package io.homeroom.marketplace.order.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.placing.PlacingOrder;
import io.homeroom.marketplace.order.placing.Wish;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an order whose stock or address goes while it is being paid. */
@MarketplaceTest
class OvertakenOrderIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired PlacingOrder placing;
  @Autowired PayingOrder paying;
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
  void isPaidFromWhatIsLeftIfItWasNotHeldForLongEnough() {
    var order = place();
    stock.release(order.reference());

    assertThat(paying.proceed(order).state()).isEqualTo(OrderState.PAID);
    assertThat(progress.ledger().balance(child.id())).isZero();
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(4, 0));
    assertThat(child.show(order.value()).json().path("shipments")).hasSize(1);
  }

  @Test
  void givesPointsBackIfNothingIsLeftMeanwhile() {
    var order = place();
    stock.release(order.reference());
    stock.reserve("order:" + UUID.randomUUID(), Map.of(kit, 5), clock.instant().plusSeconds(600));

    assertThat(paying.proceed(order).state()).isEqualTo(OrderState.REFUNDED);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(400);
    assertThat(child.show(order.value()).json().path("reason").asString())
        .isEqualTo("out-of-stock");
  }

  @Test
  void givesPointsBackIfItCanBeSentNowhereMeanwhile() {
    var order = place();
    child.moveAway();

    assertThat(paying.proceed(order).state()).isEqualTo(OrderState.REFUNDED);
    var shown = child.show(order.value()).json();
    assertThat(shown.path("reason").asString()).isEqualTo("no-address");
    assertThat(shown.path("shipments")).isEmpty();
    assertThat(progress.ledger().balance(child.id())).isEqualTo(400);
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(5, 0));
  }

  private OrderId place() {
    var call = new NamedCall(UUID.randomUUID().toString(), "question");
    return placing.place(buyer(), new Wish(Map.of(kit, 1), Tender.points(), 400), call).id();
  }

  private Buyer buyer() {
    return new Buyer(child.id(), child.family().child().family(), true);
  }
}
