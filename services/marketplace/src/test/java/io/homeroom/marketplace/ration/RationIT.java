package io.homeroom.marketplace.ration;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family may have twenty pieces for points in thirty days, of kits for four hundred each. */
@MarketplaceTest
class RationIT {
  private static final String USED_UP = "ration-used-up";

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired GiftFixture gifts;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private ProductId kit;
  private Shopper child;
  private Shopper parent;

  @BeforeEach
  void earn() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(100);
    child = Shopper.child(people.family()).trusted().living();
    parent = Shopper.parent(child.family());
    progress.ledger().give(child.id(), 100_000);
    progress.ledger().give(child.family().child().family(), 100_000);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void isOneForAllOfAFamily() {
    child.order(kit, 15, 6_000).expect(201);
    parent.order(kit, 6, 2_400).expect(422, USED_UP);
    parent.order(kit, 5, 2_000).expect(201);

    child.order(kit, 1, 400).expect(422, USED_UP);
    child.order(new ProductId(keeper.publish(Shopkeeper.lesson())), 1, 400).expect(201);
    assertThat(parent.buy(kit, 1, 1_990).status()).isLessThan(300);
  }

  @Test
  void beginsAnewWithTime() {
    child.order(kit, 20, 8_000).expect(201);
    clock.advance(Duration.ofDays(30).plusMinutes(1));

    child.order(kit, 20, 8_000).expect(201);
  }

  @Test
  void isNotUsedByWhatWasGivenBack() {
    var order = child.order(kit, 20, 8_000).expect(201);
    child.giveBack(Shopper.idOf(order)).expect(200);

    child.order(kit, 20, 8_000).expect(201);
  }

  @Test
  void isNotExceededByManyAtOnce() throws Exception {
    var turn = new AtomicInteger();

    var answers =
        AtOnce.call(
            12, () -> (turn.getAndIncrement() % 2 == 0 ? child : parent).order(kit, 4, 1_600));

    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSizeBetween(1, 5);
    assertThat(answers).allMatch(answer -> answer.status() < 300 || answer.status() == 422);
  }

  @Test
  void letsAGiftStayUnlocked() {
    var home = new Home(child.family());
    var gift = home.give(kit, 400);
    gifts.tellPoints(home.child(), 400);
    child.order(kit, 20, 8_000).expect(201);

    home.open(gift, "key-" + gift.value()).expect(422, USED_UP);

    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
  }

  @Test
  void isUsedByGifts() {
    var home = new Home(child.family());
    var gift = home.give(kit, 400);
    gifts.tellPoints(home.child(), 400);
    home.open(gift, "key-" + gift.value()).expect(200);

    child.order(kit, 20, 8_000).expect(422, USED_UP);
    child.order(kit, 19, 7_600).expect(201);
  }
}
