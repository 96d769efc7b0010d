package io.homeroom.marketplace.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at the same moment. */
@MarketplaceTest
class StockRaceIT {
  @Autowired People people;
  @Autowired Stock stock;
  @Autowired SeeingStock seeing;

  private Shopkeeper keeper;
  private ProductId kit;
  private final String reference = "order:" + UUID.randomUUID();

  @BeforeEach
  void fill() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
  }

  @Test
  void sellsTheLastToOneOfAHundred() throws Exception {
    var last = keeper.kitsInStock(1);

    var sold =
        AtOnce.call(
            100,
            () -> {
              var own = "order:" + UUID.randomUUID();
              try {
                stock.reserve(own, Map.of(last, 1), soon());
                stock.take(own);
                return 1;
              } catch (OutOfStock tooLate) {
                return 0;
              }
            });

    assertThat(sold.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    assertThat(seeing.of(last)).isEqualTo(new StockLevel(0, 0));
  }

  @Test
  void reservesOnceUnderOneReferenceHoweverManyAsk() throws Exception {
    AtOnce.call(
        50,
        () -> {
          reserve(1);
          stock.take(reference);
          return true;
        });
    has(4, 0);
  }

  @Test
  void waitsForNobodyForEver() throws Exception {
    var other = keeper.kitsInStock(50);
    keeper.restock(kit.value(), 45).expect(200);
    var turn = new AtomicInteger();
    AtOnce.call(
        40,
        () -> {
          var both =
              turn.getAndIncrement() % 2 == 0 ? Map.of(kit, 1, other, 1) : Map.of(other, 1, kit, 1);
          stock.reserve("order:" + UUID.randomUUID(), both, soon());
          return true;
        });
    has(50, 40);
    assertThat(seeing.of(other)).isEqualTo(new StockLevel(50, 40));
  }

  @Test
  void eitherTakesOrReleasesNeverBoth() throws Exception {
    for (var round = 0; round < 20; round++) {
      var own = "order:" + UUID.randomUUID();
      var lone = keeper.kitsInStock(1);
      stock.reserve(own, Map.of(lone, 1), soon());
      var turn = new AtomicInteger();
      AtOnce.call(
          6,
          () -> {
            if (turn.getAndIncrement() % 2 == 0) {
              stock.release(own);
              return false;
            }
            return taken(own);
          });
      var level = seeing.of(lone);
      assertThat(level.reserved()).isZero();
      assertThat(level.onHand()).isEqualTo(taken(own) ? 0 : 1);
    }
  }

  private boolean taken(String own) {
    try {
      stock.take(own);
      return true;
    } catch (ReservationExpired released) {
      return false;
    }
  }

  private void reserve(int quantity) {
    stock.reserve(reference, Map.of(kit, quantity), soon());
  }

  private static Instant soon() {
    return Instant.now().plus(Duration.ofMinutes(15));
  }

  private void has(int onHand, int reserved) {
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(onHand, reserved));
  }
}
