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

  @Test
  void isSaidByTheParentWhoApprovesForAChild() {
    var kit = people.shopkeeper().kitsInStock(5);
    var family = people.family();
    var parent = Shopper.parent(family).living();
    var child = Shopper.child(family);
    Map<String, Object> wish = new HashMap<>(Shopper.cardWish(kit, 1, 1990));
    wish.put("provider", "paypal");
    var usual = Shopper.idOf(child.client().post(Shopper.ORDERS, wish).expect(202));
    var chosen = Shopper.idOf(child.client().post(Shopper.ORDERS, wish).expect(202));
    parent.client().post(approvalOf(usual), Map.of()).expect(200);
    parent.client().post(approvalOf(chosen), Map.of("provider", "cash")).expect(400);
    parent.client().post(approvalOf(chosen), Map.of("provider", "paypal")).expect(200);
    parent.client().post(approvalOf(chosen), Map.of("provider", "stripe")).expect(200);
    assertThat(asked(usual)).isEqualTo("stripe");
    assertThat(asked(chosen)).isEqualTo("paypal");
  }

  private static String approvalOf(UUID order) {
    return Shopper.ORDERS + "/" + order + "/approval";
  }

  @Test
  void holdsNothingIfItIsNotOffered() {
    var kit = people.shopkeeper().kitsInStock(1);
    var family = people.family();
    var parent = Shopper.parent(family).living();
    payments.withoutPayPalFor(family.child().family());
    Map<String, Object> wish = new HashMap<>(Shopper.cardWish(kit, 1, 1990));
    wish.put("provider", "paypal");
    parent.client().post(Shopper.ORDERS, wish).expect(422, "provider-not-offered");
    wish.put("provider", "stripe");
    parent.client().post(Shopper.ORDERS, wish).expect(201);
  }

  private String asked(UUID order) {
    return Objects.requireNonNull(payments.asked("order:" + order))
        .question()
        .path("provider")
        .asString();
  }
}
