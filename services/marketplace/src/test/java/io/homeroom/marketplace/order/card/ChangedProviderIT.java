package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who pays changes their mind about by whom, while it is not paid. */
@MarketplaceTest
class ChangedProviderIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;

  private ProductId kit;
  private Payer payer;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
  }

  @Test
  void opensAPageOfTheOtherAndComesBack() {
    var order = payer.order(kit, 1);
    var first = payer.page(order);

    var changed = payer.payBy(order, "paypal").expect(200);
    assertThat(changed.json().at("/checkout/provider").asString()).isEqualTo("paypal");
    assertThat(payer.page(order)).isEqualTo(atPayments(order).page()).isNotEqualTo(first);

    payer.payBy(order, "paypal").expect(200);
    payer.payBy(order, "stripe").expect(200);
    assertThat(atPayments(order).provider()).isEqualTo("stripe");
    assertThat(payer.page(order)).isEqualTo(atPayments(order).page());
  }

  @Test
  void isOfferedToTheParentWhoHasApprovedAChildsOrder() {
    var child = Shopper.child(payer.parent().family());
    var asked = child.client().post(Shopper.ORDERS, Shopper.cardWish(kit, 1, 1990)).expect(202);
    var order = new OrderId(Shopper.idOf(asked));
    payer.payBy(order, "paypal").expect(409, "order-out-of-turn");
    var approval = Shopper.ORDERS + "/" + order.value() + "/approval";
    payer.parent().client().post(approval, Map.of()).expect(200);
    payer.payBy(order, "paypal").expect(200);
    assertThat(atPayments(order).provider()).isEqualTo("paypal");
  }

  @Test
  void leavesThePageAsItWasIfTheOtherIsNotOffered() {
    payments.withoutPayPalFor(payer.parent().family().child().family());
    var order = payer.order(kit, 1);
    var page = payer.page(order);
    payer.payBy(order, "paypal").expect(422, "provider-not-offered");
    assertThat(payer.page(order)).isEqualTo(page);
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void isNotForWhatNobodyHasToPay() {
    var cancelled = payer.order(kit, 1);
    var cancellation = Shopper.ORDERS + "/" + cancelled.value() + "/cancellation";
    payer.parent().client().post(cancellation, Map.of()).expect(200);
    payer.payBy(cancelled, "paypal").expect(409, "order-out-of-turn");

    var paid = payer.order(kit, 1);
    payer.pays(paid);
    payer.awaits(paid, "paid");
    payer.payBy(paid, "paypal").expect(409, "order-out-of-turn");
    payer.payBy(paid, "cash").expect(400);
  }

  @Test
  void showsThePageThatIsOpenHoweverManyChangeItAtOnce() throws Exception {
    var order = payer.order(kit, 1);
    var calls = new AtomicInteger();
    var answers =
        AtOnce.call(
            32, () -> payer.payBy(order, calls.getAndIncrement() % 2 == 0 ? "paypal" : "stripe"));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 202));
    assertThat(payer.page(order)).isEqualTo(atPayments(order).page());
    var shown = payer.parent().show(order.value()).json().at("/checkout/provider").asString();
    assertThat(shown).isEqualTo(atPayments(order).provider());
  }

  private PaymentsStandIn.Asked atPayments(OrderId order) {
    return Objects.requireNonNull(payments.asked(order.reference()));
  }
}
