package io.homeroom.marketplace.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class StockIT {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Autowired People people;
  @Autowired Stock stock;
  @Autowired SeeingStock seeing;
  @Autowired ReleasingExpired sweeper;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private ProductId kit;
  private final String reference = "order:" + UUID.randomUUID();

  @BeforeEach
  void fill() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void keepsThenHandsOutThenTakesBack() {
    reserve(2);
    has(5, 2);
    stock.take(reference);
    has(3, 0);
    stock.giveBack(reference, Set.of(kit));
    has(5, 0);
  }

  @Test
  void takesBackEachProductOnce() {
    var other = keeper.kitsInStock(5);
    stock.reserve(reference, Map.of(kit, 2, other, 1), soon());
    stock.take(reference);

    for (var again = 0; again < 3; again++) {
      stock.giveBack(reference, Set.of(kit));
      has(5, 0);
      assertThat(seeing.of(other)).isEqualTo(new StockLevel(4, 0));
    }
    stock.giveBack(reference, Set.of(kit, other));
    assertThat(seeing.of(other)).isEqualTo(new StockLevel(5, 0));
    has(5, 0);
  }

  @Test
  void keepsAllOfItOrNothing() {
    var rare = keeper.kitsInStock(1);

    assertThatThrownBy(() -> stock.reserve(reference, Map.of(kit, 2, rare, 2), soon()))
        .isInstanceOfSatisfying(
            OutOfStock.class, thrown -> assertThat(thrown.product()).isEqualTo(rare));
    has(5, 0);
    reserve(5);
    has(5, 5);
  }

  @Test
  void changesNothingWhenRepeated() {
    for (var again = 0; again < 3; again++) {
      reserve(2);
      has(5, 2);
    }
    for (var again = 0; again < 3; again++) {
      stock.take(reference);
      reserve(2);
      stock.release(reference);
      has(3, 0);
    }
    for (var again = 0; again < 3; again++) {
      stock.giveBack(reference, Set.of(kit));
      has(5, 0);
    }
  }

  @Test
  void releasesWhatHasExpiredAndHandsItOutNoMore() {
    reserve(2);
    clock.advance(QUARTER);

    assertThatThrownBy(() -> stock.take(reference)).isInstanceOf(ReservationExpired.class);
    sweeper.release();
    has(5, 0);
    assertThatThrownBy(() -> stock.take(reference)).isInstanceOf(ReservationExpired.class);
    reserve(1);
    stock.take(reference);
    has(4, 0);
  }

  @Test
  void keepsForLongerWhoReservesAgain() {
    reserve(2);
    stock.reserve(reference, Map.of(kit, 2), clock.instant().plus(Duration.ofDays(1)));
    reserve(2);
    clock.advance(QUARTER);
    sweeper.release();

    stock.take(reference);
    has(3, 0);
  }

  @Test
  void refusesAnythingElseUnderTheSameReference() {
    reserve(2);
    assertThatThrownBy(() -> reserve(3)).isInstanceOf(ReferenceTaken.class);
    stock.take(reference);
    stock.giveBack(reference, Set.of(kit));
    assertThatThrownBy(() -> reserve(2)).isInstanceOf(ReferenceTaken.class);
  }

  private void reserve(int quantity) {
    stock.reserve(reference, Map.of(kit, quantity), soon());
  }

  private Instant soon() {
    return clock.instant().plus(QUARTER);
  }

  private void has(int onHand, int reserved) {
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(onHand, reserved));
  }
}
