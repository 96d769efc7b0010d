package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.order.Shopper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who orders says by whom the money is taken. */
@MarketplaceTest
class ChosenProviderIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  @Test
  void isAskedOfPayments() {
    var kit = people.shopkeeper().kitsInStock(5);
    var parent = Shopper.parent(people.family()).living();
    Map<String, Object> wish = new HashMap<>(Shopper.cardWish(kit, 1, 1990));
    var usual = Shopper.idOf(parent.client().post(Shopper.ORDERS, wish).expect(201));
    wish.put("provider", "paypal");
    var chosen = Shopper.idOf(parent.client().post(Shopper.ORDERS, wish).expect(201));
    assertThat(asked(usual)).isEqualTo("stripe");
    assertThat(asked(chosen)).isEqualTo("paypal");
    wish.put("provider", "cash");
    parent.client().post(Shopper.ORDERS, wish).expect(400);
  }

  private String asked(UUID order) {
    return Objects.requireNonNull(payments.asked("order:" + order))
        .question()
        .path("provider")
        .asString();
  }
}
