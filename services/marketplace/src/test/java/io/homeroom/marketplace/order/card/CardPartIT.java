package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts of an order by card, of kits of two suppliers, three of one and one of another. */
@MarketplaceTest
class CardPartIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Shopkeeper keeper;
  private Payer payer;
  private ProductId pair;
  private ProductId single;
  private ProductId other;
  private OrderId order;

  @BeforeEach
  void buy() {
    keeper = people.shopkeeper();
    pair = keeper.kitsInStock(5);
    single = keeper.kitsInStock(5);
    other = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
    var form =
        Map.of(
            "payment", "card",
            "items", List.of(item(pair, 2), item(single, 1), item(other, 1)),
            "money", Map.of("minor", 7960, "currency", "EUR"));
    order = new OrderId(Shopper.idOf(payer.parent().client().post(Shopper.ORDERS, form)));
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void areAskedBackOnceForEachSupplier() throws Exception {
    AtOnce.call(10, () -> giveBack(pair, other).expect(202));

    assertThat(asked()).containsExactlyInAnyOrder(3980L, 1990L);
    var refund = refund(pair);
    var event = events.await("marketplace.refund-requested.v1", refund);
    EventSchemas.ofThisModule().check(event);
    assertThat(event.json()).contains("\"minor\":3980").contains(keeper.id().toString());

    isGivenBack(refund, 3980);
    awaitReturned(pair, "refunded");
    assertThat(payer.parent().returned(order.value(), other)).isEqualTo("refunding");
    assertThat(payer.state(order)).isEqualTo("paid");
    var back = events.await("marketplace.order-part-refunded.v1", order.value());
    EventSchemas.ofThisModule().check(back);
    assertThat(back.json()).contains("\"minor\":3980", "\"currency\":\"EUR\"");
  }

  @Test
  void areFollowedByTheRest() {
    giveBack(pair).expect(202);
    giveBack().expect(202);
    assertThat(asked()).containsExactlyInAnyOrder(3980L, 3980L);
    assertThat(payer.state(order)).isEqualTo("refunding");

    isGivenBack(refund(pair), 3980);
    awaitReturned(pair, "refunded");
    assertThat(payer.state(order)).isEqualTo("refunding");
    payer.isGivenBack(order, "refund:" + rest());
    payer.awaits(order, "refunded");
  }

  @Test
  void areBackIfStaffGivesAllOfItBackAtPayments() {
    giveBack(single).expect(202);
    payer.isGivenBack(order, "admin:" + UUID.randomUUID());
    payer.awaits(order, "refunded");
    assertThat(payer.parent().returned(order.value(), single)).isEqualTo("refunded");
    assertThat(asked()).hasSize(1);
  }

  @Test
  void areOnTheirWayAgainIfTheirMoneyCameBack() {
    giveBack(single).expect(202);
    isGivenBack(refund(single), 1990);
    awaitReturned(single, "refunded");

    told.refundFailed(payer.payment(order), order.reference(), "refund:" + refund(single), 1990);

    awaitReturned(single, "refunding");
  }

  @Test
  void areBackIfStaffGivesBackByHandWhatPaymentsCouldNot() {
    giveBack(pair).expect(202);
    giveBack(single).expect(202);
    told.refundFailed(payer.payment(order), order.reference(), "refund:" + refund(pair), 3980);
    told.refundedByStaff(payer.payment(order), order.reference(), 3000);
    told.refundedByStaff(payer.payment(order), order.reference(), 3980);

    awaitReturned(pair, "refunded");
    assertThat(payer.parent().returned(order.value(), single)).isEqualTo("refunding");
    assertThat(payer.state(order)).isEqualTo("paid");
  }

  @Test
  void areOwedStillIfTheirMoneyFailedAndTheRestCameBack() {
    giveBack(single).expect(202);
    told.refundFailed(payer.payment(order), order.reference(), "refund:" + refund(single), 1990);
    giveBack().expect(202);

    isGivenBack(rest(), 5970);

    payer.awaits(order, "refunded");
    assertThat(payer.refunds(order)).containsExactly("1990 failed", "5970 done");
    assertThat(payer.parent().returned(order.value(), single)).isEqualTo("refunding");
    var back = events.await("marketplace.order-refunded.v1", order.value());
    assertThat(back.json()).contains("\"minor\":5970,");
  }

  @Test
  void tellWhatWasGrantedIfStaffHadGivenBackMost() {
    giveBack(single).expect(202);
    isGivenBack(refund(single), 200);
    awaitReturned(single, "refunded");
    var back = events.await("marketplace.order-part-refunded.v1", order.value());
    assertThat(back.json()).contains("\"minor\":200,");
    assertThat(payer.refunds(order)).containsExactly("200 done");

    payer.isGivenBack(order, "admin:" + UUID.randomUUID());

    var rest = events.await("marketplace.order-refunded.v1", order.value());
    assertThat(rest.json()).contains("\"minor\":7760,");
  }

  private void isGivenBack(UUID refund, long minor) {
    told.refunded(payer.payment(order), order.reference(), "refund:" + refund, minor, false);
  }

  private void awaitReturned(ProductId product, String state) {
    await().until(() -> payer.parent().returned(order.value(), product).equals(state));
  }

  private Answer giveBack(ProductId... products) {
    return payer.parent().giveBack(order.value(), products);
  }

  private static Map<String, Object> item(ProductId product, int quantity) {
    return Map.of("productId", product.value(), "quantity", quantity);
  }

  private List<Long> asked() {
    return jdbc.sql("select minor from order_refund where order_id = ?")
        .param(order.value())
        .query((row, _) -> row.getLong("minor"))
        .list();
  }

  private UUID refund(ProductId product) {
    return jdbc.sql("select refund_id from order_item where order_id = ? and product_id = ?")
        .params(order.value(), product.value())
        .query(UUID.class)
        .single();
  }

  private UUID rest() {
    return jdbc.sql("select id from order_refund where order_id = ? and not part")
        .param(order.value())
        .query(UUID.class)
        .single();
  }
}
