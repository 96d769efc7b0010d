package io.homeroom.marketplace.gift.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PointsLedger;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gifts that have to be sent by post. */
@MarketplaceTest
class OpeningParcelIT {
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired Stock stock;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private PointsLedger ledger;
  private ProductId product;

  @BeforeEach
  void start() {
    ledger = progress.ledger();
    product = fixture.physical(1);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void takesThePieceAndAsksTheSupplierToSendIt() {
    var home = home();
    var gift = unlocked(home);

    open(home, gift).expect(200);

    assertThat(onHand()).isZero();
    assertThat(shipmentsOf(gift)).isEqualTo(1);
  }

  @Test
  void goesToOneOfTwoWhoOpenForTheLastPiece() {
    var first = home();
    var second = home();
    var firsts = unlocked(first);
    var seconds = unlocked(second);

    open(first, firsts).expect(200);
    open(second, seconds).expect(422, "gift-not-available");

    assertThat(second.stateOf(seconds)).isEqualTo("unlocked");
    assertThat(ledger.balance(second.childId())).isEqualTo(100);
    assertThat(shipmentsOf(seconds)).isZero();
  }

  @Test
  void putsThePieceBackWithoutEnoughPoints() {
    var home = home();
    var gift = unlocked(home);
    ledger.give(home.childId(), -1);

    open(home, gift).expect(422, "not-enough-points");

    assertThat(
            jdbc.sql("select reserved from stock where product_id = ?")
                .param(product.value())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(onHand()).isEqualTo(1);
  }

  @Test
  void waitsForAnotherPieceOnceThePointsHaveMoved() {
    var home = home();
    var gift = unlocked(home);
    progress.trouble(home.childId(), Trouble.MUTE);
    open(home, gift).expect(202);
    stock.release(gift.reference());
    var other = home();
    open(other, unlocked(other)).expect(200);

    progress.trouble(home.childId(), Trouble.NONE);
    open(home, gift).expect(202);
    assertThat(home.stateOf(gift)).isEqualTo("activating");
    clock.advance(Duration.ofMinutes(2));
    jdbc.sql("update stock set on_hand = 1 where product_id = ?").param(product.value()).update();

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("activated"));
    assertThat(shipmentsOf(gift)).isEqualTo(1);
  }

  private Home home() {
    var home = fixture.home();
    home.live();
    return home;
  }

  private GiftId unlocked(Home home) {
    var gift = home.give(product, 100);
    ledger.give(home.childId(), 100);
    fixture.tellPoints(home.child(), 100);
    return gift;
  }

  private static Answer open(Home home, GiftId gift) {
    return home.open(gift, "key");
  }

  private int onHand() {
    return jdbc.sql("select on_hand from stock where product_id = ?")
        .param(product.value())
        .query(Integer.class)
        .single();
  }

  private long shipmentsOf(GiftId gift) {
    return jdbc.sql("select count(*) from shipment where reference = ?")
        .param(gift.reference())
        .query(Long.class)
        .single();
  }
}
