package io.homeroom.marketplace.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is promised is kept: a reservation outlives the offer it was made of. */
@MarketplaceTest
class WithdrawnWhileReservedIT {
  @Autowired People people;
  @Autowired Stock stock;
  @Autowired SeeingStock seeing;
  @Autowired SeeingOffers offers;

  private final String reference = "order:" + UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void handsOutWhatIsNotOfferedAnyMore(boolean wholeShop) {
    var keeper = people.shopkeeper();
    var kit = keeper.kitsInStock(3);
    stock.reserve(reference, Map.of(kit, 2), Instant.now().plus(Duration.ofMinutes(15)));

    if (wholeShop) {
      people.decide(keeper, "suspend").expect(200);
    } else {
      keeper.withdraw(kit.value()).expect(200);
    }

    assertThat(offers.find(kit)).isEmpty();
    stock.take(reference);
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(1, 0));
  }

  @Test
  void letsNothingLeaveThatIsKeptForSomebody() {
    var keeper = people.shopkeeper();
    var kit = keeper.kitsInStock(3);
    stock.reserve(reference, Map.of(kit, 2), Instant.now().plus(Duration.ofMinutes(15)));

    keeper.restock(kit.value(), -2).expect(422, "stock-is-reserved");
    keeper.restock(kit.value(), -1).expect(200);
    assertThat(seeing.of(kit)).isEqualTo(new StockLevel(2, 2));
    people.shopkeeper().restock(kit.value(), 5).expect(404, "not-found");
  }
}
