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
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What has been paid and is not sent. */
@MarketplaceTest
class UnsentIT {
  private static final StockLevel ALL = new StockLevel(5, 0);
  private static final StockLevel ONE_SENT = new StockLevel(4, 0);

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired MovableClock clock;
  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId sent;
  private ProductId unsent;
  private UUID order;

  @BeforeEach
  void order() {
    keeper = people.shopkeeper();
    sent = keeper.kitsInStock(5);
    unsent = people.shopkeeper().kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 800);
    order = Shopper.idOf(child.order(Map.of(sent, 1, unsent, 1), 800).expect(201));
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isGivenBackHoweverLate() {
    clock.advance(Duration.ofDays(15));

    refund().expect(200);

    assertThat(progress.ledger().balance(child.id())).isEqualTo(800);
    assertThat(stock.of(sent)).isEqualTo(ALL);
    assertThat(stock.of(unsent)).isEqualTo(ALL);
  }

  @Test
  void goesBackToTheShelfWhenStaffGivesTheOrderBack() {
    ship().expect(200);
    var path = "/api/admin/store/orders/" + order + "/refund";

    people.moderator().post(path, Map.of()).expect(200);
    people.moderator().post(path, Map.of()).expect(200);

    assertThat(stock.of(sent)).isEqualTo(ONE_SENT);
    assertThat(stock.of(unsent)).isEqualTo(ALL);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(800);
  }

  @Test
  void goesBackToTheShelfWhenItsFamilyIsClosed() {
    ship().expect(200);
    var parent = child.family().parentId();
    var data =
        Map.of(
            "personId", parent, "familyId", child.family().child().family(), "familyClosed", true);

    transaction.executeWithoutResult(
        _ ->
            outbox.publish(
                new OutgoingEvent(
                    "homeroom.identity.person", parent, "identity.account-closed.v1", data)));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(stock.of(unsent)).isEqualTo(ALL));
    assertThat(stock.of(sent)).isEqualTo(ONE_SENT);
  }

  @Test
  void staysOnItsWayBackWhileProgressDeniesThatItWasPaid() {
    progress.trouble(child.id(), Trouble.DENYING);
    refund().expect(202);
    assertThat(child.state(order)).isEqualTo("refunding");

    progress.trouble(child.id(), Trouble.NONE);
    refund().expect(200);

    assertThat(progress.ledger().balance(child.id())).isEqualTo(800);
  }

  private Answer refund() {
    return child.client().post(Shopper.ORDERS + "/" + order + "/refund", Map.of());
  }

  private Answer ship() {
    var shipments = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    var shipment = shipments.at("/items/0/shipmentId").asString();
    return keeper
        .client()
        .post("/api/store/suppliers/orders/" + shipment + "/shipped", Map.of("carrier", "DHL"));
  }
}
