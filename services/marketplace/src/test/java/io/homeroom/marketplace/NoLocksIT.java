package io.homeroom.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.http.Answer;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While progress or payments keeps one waiting, no transaction is open, so nothing is locked. */
@MarketplaceTest
class NoLocksIT {
  /** Shorter than progress is waited for. */
  private static final Duration MEANWHILE = Duration.ofSeconds(2);

  @Autowired People people;
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired PaymentsStandIn payments;
  @Autowired JdbcClient jdbc;

  private ProductId kit;
  private Home home;
  private Shopper child;
  private Shopper parent;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    home = fixture.home();
    child = Shopper.child(home.family()).trusted().living();
    parent = Shopper.parent(home.family());
    progress.ledger().give(home.childId(), 400);
  }

  @Test
  void areHeldWhilePointsAreSpent() {
    during(progress.stopFor(home.childId()), () -> child.order(kit, 1, 400));
  }

  @Test
  void areHeldWhilePointsComeBack() {
    var order = Shopper.idOf(child.order(kit, 1, 400).expect(201));
    during(progress.stopFor(home.childId()), () -> child.giveBack(order));
  }

  @Test
  void areHeldWhileAGiftIsOpened() {
    var gift = unlocked();
    during(progress.stopFor(home.childId()), () -> home.open(gift, "key"));
  }

  @Test
  void areHeldWhileAGiftIsTakenBack() {
    var gift = unlocked();
    home.open(gift, "key").expect(200);
    during(progress.stopFor(home.childId()), () -> home.withdraw(gift));
  }

  @Test
  void areHeldWhileACheckoutIsOpened() {
    during(payments.stopFor(home.child().family()), () -> parent.buy(kit, 1, 1990));
  }

  @Test
  void areHeldWhileABoxIsBegun() {
    var wish = Map.of("productId", kit.value(), "minor", 1990, "currency", "EUR");
    during(
        payments.stopFor(home.child().family()),
        () -> parent.client().post("/api/store/boxes", wish, "key"));
  }

  private GiftId unlocked() {
    var gift = home.give(kit, 400);
    fixture.tellPoints(home.child(), 400);
    return gift;
  }

  private void during(Semaphore gate, Supplier<Answer> asking) {
    var answer = CompletableFuture.supplyAsync(asking);
    await().until(gate::hasQueuedThreads);
    var asked = jdbc.sql("select clock_timestamp()").query(Timestamp.class).single();

    await().atMost(MEANWHILE).until(() -> openSince(asked) == 0);
    assertThat(answer).isNotDone();

    gate.release(10);
    assertThat(answer.join().status()).isBetween(200, 204);
  }

  /** Transactions that had begun by then, and have not ended. */
  private long openSince(Timestamp moment) {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend'
              and pid <> pg_backend_pid() and xact_start <= ?
            """)
        .param(moment)
        .query(Long.class)
        .single();
  }
}
