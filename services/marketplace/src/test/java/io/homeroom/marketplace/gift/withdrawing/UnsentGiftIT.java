package io.homeroom.marketplace.gift.withdrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A gift for four hundred points that its child has opened, and that has to be sent. */
@MarketplaceTest
class UnsentGiftIT {
  private static final String PARCELS = "/api/store/suppliers/orders";

  @Autowired GiftFixture fixture;
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Leaving leaving;
  @Autowired SeeingStock levels;
  @Autowired Stock stock;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private ProductId kit;
  private Home home;
  private GiftId gift;

  @BeforeEach
  void unlock() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(1);
    home = fixture.home();
    home.live();
    gift = home.give(kit, 400);
    progress.ledger().give(home.childId(), 400);
    fixture.tellPoints(home.child(), 400);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void givesItsPointsBackOnce() throws Exception {
    open(200);

    AtOnce.call(5, () -> home.withdraw(gift).expect(204));

    cameBack();
    assertThat(keeper.client().get(PARCELS + "?state=requested").json().path("items")).isEmpty();
    assertThat(home.atChilds().get("/api/gifts").expect(200).json().path("items")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAY", "MUTE", "REFUSING"})
  void givesThemBackLater(Trouble trouble) {
    open(200);
    progress.trouble(home.childId(), trouble);
    home.withdraw(gift).expect(202);
    assertThat(home.stateOf(gift)).isEqualTo("returning");
    home.open(gift, "key").expect(404);

    progress.trouble(home.childId(), Trouble.NONE);
    clock.advance(Duration.ofMinutes(1));

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("withdrawn"));
    cameBack();
  }

  @Test
  void givesThemBackForWhatCannotBeHad() {
    progress.trouble(home.childId(), Trouble.MUTE);
    open(202);
    stock.release(gift.reference());
    keeper.restock(kit.value(), -1).expect(200);
    progress.trouble(home.childId(), Trouble.NONE);
    open(202);

    home.withdraw(gift).expect(204);

    assertThat(progress.ledger().balance(home.childId())).isEqualTo(400);
  }

  @Test
  void isNotTakenBackOnceItIsSent() {
    open(200);
    ship().expect(200);

    home.withdraw(gift).expect(422, "already-used");

    assertThat(home.stateOf(gift)).isEqualTo("activated");
    assertThat(progress.ledger().balance(home.childId())).isZero();
  }

  @Test
  void isEitherSentOrTakenBack() throws Exception {
    open(200);
    var turn = new AtomicInteger();

    var answers = AtOnce.call(2, () -> turn.getAndIncrement() == 0 ? ship() : home.withdraw(gift));

    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    assertThat(home.stateOf(gift)).isIn("activated", "withdrawn");
    assertThat(progress.ledger().spent(gift.reference()))
        .isEqualTo(home.stateOf(gift).equals("activated"));
  }

  @Test
  void staysItsParentsWhenTheChildHasGone() {
    open(200);
    leaving.removed(home.family());

    home.withdraw(gift).expect(409, "gift-already-opened");

    assertThat(progress.ledger().spent(gift.reference())).isTrue();
  }

  @Test
  void isGivenUpWhenTheChildHasGoneAndNothingCanBeSent() {
    progress.trouble(home.childId(), Trouble.MUTE);
    open(202);
    Shopper.parent(home.family()).moveAway();
    progress.trouble(home.childId(), Trouble.NONE);
    open(202);
    leaving.removed(home.family());

    clock.advance(Duration.ofMinutes(1));

    var path = "/api/gifts/" + gift.value();
    await().untilAsserted(() -> assertThat(home.parent().get(path).status()).isEqualTo(404));
    assertThat(levels.of(kit)).isEqualTo(new StockLevel(1, 0));
  }

  private void open(int status) {
    home.open(gift, "key-" + gift.value()).expect(status);
  }

  private Answer ship() {
    var shipment =
        keeper.client().get(PARCELS).expect(200).json().at("/items/0/shipmentId").asString();
    return keeper.client().post(PARCELS + "/" + shipment + "/shipped", Map.of("carrier", "DHL"));
  }

  private void cameBack() {
    assertThat(home.stateOf(gift)).isEqualTo("withdrawn");
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(400);
    assertThat(progress.ledger().spent(gift.reference())).isFalse();
    assertThat(levels.of(kit)).isEqualTo(new StockLevel(1, 0));
  }
}
