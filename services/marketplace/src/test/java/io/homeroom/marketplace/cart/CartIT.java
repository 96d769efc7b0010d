package io.homeroom.marketplace.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class CartIT {
  private static final String CART = "/api/store/cart";

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Carts carts;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 1000);
  }

  @Test
  void tellsWhatItCostsNow() {
    var cart = put(kit.value(), 2).expect(200).json();

    assertThat(cart.path("points").asLong()).isEqualTo(800);
    assertThat(cart.at("/items/0/titles/en").asString()).isEqualTo("Volcano kit");
    assertThat(cart.at("/money/minor").asLong()).isEqualTo(3980);
    assertThat(cart.at("/money/currency").asString()).isEqualTo("EUR");
    assertThat(put(kit.value(), 3).json().path("points").asLong()).isEqualTo(1200);
  }

  @Test
  void addsNoCurrenciesUp() {
    var dollars = new HashMap<>(Shopkeeper.lesson());
    dollars.put("price", Map.of("minor", 500, "currency", "USD"));
    put(kit.value(), 1).expect(200);
    var cart = put(keeper.publish(dollars), 1).expect(200).json();

    assertThat(cart.path("money").isNull()).isTrue();
    assertThat(cart.at("/items/1/money/currency").asString()).isEqualTo("USD");
  }

  @Test
  void tellsOfWhatCannotBeBoughtAnyMore() {
    put(kit.value(), 1).expect(200);
    keeper.withdraw(kit.value()).expect(200);

    var cart = child.client().get(CART).expect(200).json();
    assertThat(cart.path("points").isNull()).isTrue();
    assertThat(cart.at("/items/0/forSale").asBoolean()).isFalse();
  }

  @Test
  void isEmptiedOfWhatIsOrdered() {
    var other = keeper.kitsInStock(1);
    put(kit.value(), 1).expect(200);
    put(other.value(), 1).expect(200);

    child.order(kit, 1, 400).expect(201);
    assertThat(carts.of(child.id())).containsExactly(new CartLine(other, 1));
  }

  @Test
  void takesNothingThatIsNotThere() {
    put(UUID.randomUUID(), 1).expect(404, "not-found");
    put(kit.value(), 0).expect(400, "invalid-request");
    put(kit.value(), 100).expect(400, "invalid-request");
    assertThat(carts.of(child.id())).isEmpty();
  }

  @Test
  void isOnesOwn() {
    put(kit.value(), 1).expect(200);

    assertThat(child.family().parent().get(CART).json().path("items")).isEmpty();
    child.client().delete(CART + "/items/" + kit.value()).expect(204);
    assertThat(carts.of(child.id())).isEmpty();
  }

  @Test
  void takesFiftyDifferentProducts() {
    for (var line = 0; line < 50; line++) {
      carts.put(child.id(), new CartLine(new ProductId(UUID.randomUUID()), 1));
    }
    put(kit.value(), 1).expect(422, "cart-full");
  }

  private Answer put(UUID product, int quantity) {
    return child.client().put(CART + "/items/" + product, Map.of("quantity", quantity), null);
  }
}
