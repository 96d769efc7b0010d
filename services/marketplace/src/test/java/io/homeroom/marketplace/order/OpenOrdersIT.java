package io.homeroom.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.Purse;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.purchase.Line;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.families.consent.CoreConsent;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders on their way, and what changes about them meanwhile. */
@MarketplaceTest
class OpenOrdersIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired Fulfilling fulfilling;
  @Autowired CoreConsent consent;
  @Autowired TransactionTemplate transaction;
  @Autowired PointsAtProgress points;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(50);
    child = Shopper.child(people.family()).living();
    progress.ledger().give(child.id(), 10_000);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void askParentsAboutFiveAtMost() throws Exception {
    var answers = AtOnce.call(10, () -> child.order(kit, 1, 400));

    assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(5);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 202)
        .allSatisfy(answer -> answer.expect(422, "too-many-open-orders"));

    var first = Shopper.idOf(answers.stream().filter(it -> it.status() == 202).findAny().get());
    child.client().post(Shopper.ORDERS + "/" + first + "/cancellation", Map.of()).expect(200);
    child.order(kit, 1, 400).expect(202);
  }

  @Test
  void holdStockForThreeAtMostWhileProgressIsAway() {
    child.trusted();
    progress.trouble(child.id(), Trouble.AWAY);

    child.order(kit, 1, 400).expect(202);
    child.order(kit, 1, 400).expect(202);
    var third = Shopper.idOf(child.order(kit, 1, 400).expect(202));
    child.order(kit, 1, 400).expect(422, "too-many-open-orders");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(50, 3));

    progress.trouble(child.id(), Trouble.NONE);
    clock.advance(Duration.ofSeconds(31));
    await().until(() -> child.state(third).equals("paid"));
    child.order(kit, 1, 400).expect(201);
  }

  @Test
  void areNotPaidForWhatTheChildHasMeanwhile() {
    var lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    var order = Shopper.idOf(child.order(lesson, 1, 400).expect(202));
    var recipient = new Recipient(child.id(), child.family().child().family(), child.id());
    var line = new Line(lesson, ProductKind.DIGITAL, keeper.id(), 1);
    transaction.executeWithoutResult(
        _ -> fulfilling.fulfil("gift:" + UUID.randomUUID(), recipient, List.of(line)));

    approve(order).expect(409, "already-owned");

    assertThat(progress.ledger().balance(child.id())).isEqualTo(10_000);
    assertThat(child.state(order)).isEqualTo("asking");
  }

  @Test
  void areNotPaidWhileThereIsNowhereToSendThem() {
    var order = Shopper.idOf(child.order(kit, 1, 400).expect(202));
    child.family().parent().delete("/api/store/address").expect(204);

    approve(order).expect(422, "address-required");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(10_000);

    child.living();
    approve(order).expect(200);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(9_600);
  }

  @Test
  void areNotPaidByWhatWasSpentForSomethingElse() {
    var order = Shopper.idOf(child.order(kit, 1, 400).expect(202));
    points.spend(new Purse.OfChild(child.id()), 1, "order:" + order);

    approve(order).expect(409, "reference-taken");

    assertThat(progress.ledger().balance(child.id())).isEqualTo(9_999);
  }

  @Test
  void areFoundAgainByTheirCallThoughConsentIsWithdrawn() {
    child.trusted();
    var wish = Shopper.wish(kit, 1, 400);
    var order = Shopper.idOf(child.client().post(Shopper.ORDERS, wish, "key").expect(201));
    consent.decide(child.family().child().family(), false, Instant.now());

    var again = child.client().post(Shopper.ORDERS, wish, "key").expect(201);

    assertThat(Shopper.idOf(again)).isEqualTo(order);
    child.client().post(Shopper.ORDERS, wish, "other").expect(422, "consent-required");
  }

  private Answer approve(UUID order) {
    return child.family().parent().post(Shopper.ORDERS + "/" + order + "/approval", Map.of());
  }
}
