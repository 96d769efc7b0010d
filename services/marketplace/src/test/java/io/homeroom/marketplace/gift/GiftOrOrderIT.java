package io.homeroom.marketplace.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One digital product that is about to become a child's in one way, and wanted in another. */
@MarketplaceTest
class GiftOrOrderIT {
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Home home;
  private Shopper child;
  private ProductId product;

  @BeforeEach
  void start() {
    home = fixture.home();
    child = Shopper.child(home.family()).trusted();
    product = fixture.digital();
    progress.ledger().give(home.childId(), 300);
    progress.trouble(home.childId(), Trouble.AWAY);
  }

  /**
   * Nothing is left on its way: progress would be asked about it in vain, and by others not at all.
   */
  @AfterEach
  void finish() {
    progressIsBack();
    await().atMost(Duration.ofSeconds(20)).until(() -> underWay() == 0);
    clock.reset();
  }

  @Test
  void opensNoGiftOfWhatIsBeingPaid() {
    var gift = unlocked();
    var order = Shopper.idOf(child.order(product, 1, 1).expect(202));

    home.open(gift, "key").expect(409, "already-owned");

    progressIsBack();
    await().atMost(Duration.ofSeconds(20)).until(() -> child.state(order).equals("paid"));
    home.open(gift, "key").expect(409, "already-owned");
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(299);
  }

  @Test
  void sellsNothingThatIsBeingOpened() {
    var gift = unlocked();
    home.open(gift, "key").expect(202);

    child.order(product, 1, 1).expect(409, "already-owned");

    progressIsBack();
    await().atMost(Duration.ofSeconds(20)).until(() -> home.stateOf(gift).equals("activated"));
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(200);
  }

  @Test
  void opensOneOfTwoGiftsOfTheSame() {
    var gift = unlocked();
    var another = unlocked();
    home.open(gift, "key").expect(202);

    home.open(another, "another").expect(409, "already-owned");

    assertThat(home.stateOf(another)).isEqualTo("unlocked");
  }

  @Test
  void opensAGiftThoughParentsAreAskedAboutAnOrderOfIt() {
    child.settle(Map.of("mode", "ask")).expect(200);
    var order = Shopper.idOf(child.order(product, 1, 1).expect(202));
    var gift = unlocked();
    home.open(gift, "key").expect(202);

    var approval = Shopper.ORDERS + "/" + order + "/approval";
    home.parent().post(approval, Map.of()).expect(409, "already-owned");
  }

  private long underWay() {
    return jdbc.sql(
            """
            select (select count(*) from gift where child_id = :child and state = 'ACTIVATING')
              + (select count(*) from store_order where child_id = :child and state = 'PAYING')
            """)
        .param("child", home.childId())
        .query(Long.class)
        .single();
  }

  private GiftId unlocked() {
    var gift = home.give(product, 100);
    fixture.tellPoints(home.child(), 300);
    return gift;
  }

  /** And its breaker, and whatever was left alone, are tried again. */
  private void progressIsBack() {
    progress.trouble(home.childId(), Trouble.NONE);
    clock.advance(Duration.ofSeconds(31));
  }
}
