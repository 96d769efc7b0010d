package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money of an order, of 19.90, that does not come back. */
@MarketplaceTest
class FailedRefundIT {
  private static final String FAILED = "marketplace.order-refund-failed.v1";

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private final String byHand = "admin:" + UUID.randomUUID();
  private Payer payer;
  private OrderId order;

  @BeforeEach
  void buy() {
    var kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
    order = payer.order(kit, 1);
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void isToldOnceToWhoHasPaidAndListedForStaff() {
    giveBack();
    fails(ours(), 1990);
    fails(ours(), 1990);
    fails(byHand, 1);

    awaitRefunds("1990 failed", "1 failed");
    assertThat(payer.state(order)).isEqualTo("refunding");
    assertThat(listed("failed")).containsExactly(order.value().toString());
    assertThat(listed("requested")).isEmpty();
    var failed = told(2).getFirst();
    EventSchemas.ofThisModule().check(failed);
    var parent = payer.parent().family().parentId();
    assertThat(failed.json()).contains("\"payerId\":\"" + parent, "\"minor\":1990,");
  }

  @Test
  void isDoneOnceStaffHasGivenItBackByHand() {
    giveBack();
    fails(ours(), 1990);
    awaitRefunds("1990 failed");

    payer.isGivenBack(order, byHand);

    payer.awaits(order, "refunded");
    assertThat(payer.refunds(order)).containsExactly("1990 done");
    assertThat(listed("failed")).isEmpty();
  }

  @Test
  void isSeenOfAnOrderThatWasGivenBackBefore() {
    giveBack();
    payer.isGivenBack(order, ours());
    payer.awaits(order, "refunded");

    fails(ours(), 1990);
    awaitRefunds("1990 failed");
    assertThat(payer.state(order)).isEqualTo("refunded");
    assertThat(listed("failed")).hasSize(1);

    payer.isGivenBack(order, byHand);
    awaitRefunds("1990 done");
  }

  @Test
  void isSeenIfItIsOfWhatStaffHasGivenBack() {
    payer.isGivenBack(order, byHand);
    payer.awaits(order, "refunded");
    fails(byHand, 1990);
    awaitRefunds("1990 failed");
    assertThat(events.await(FAILED, order.value()).json()).contains("\"minor\":1990,");

    payer.isGivenBack(order, "admin:again");
    awaitRefunds("1990 done");
  }

  @Test
  void isDoneOnceStaffHasGivenBackAllAtOnce() {
    fails(byHand, 1000);
    awaitRefunds("1000 failed");

    payer.isGivenBack(order, "admin:all");

    payer.awaits(order, "refunded");
    awaitRefunds("0 done");
    var back = events.await("marketplace.order-refunded.v1", order.value());
    assertThat(back.json()).contains("\"minor\":1990,");
  }

  @Test
  void isNotToldIfAllHadBeenGivenBackAlready() {
    giveBack();
    told.nothingIsLeft(payer.payment(order), order.reference(), ours(), 1990);
    awaitRefunds("1990 failed");

    payer.isGivenBack(order, byHand);
    awaitRefunds("1990 done");
    told.nothingIsLeft(payer.payment(order), order.reference(), ours(), 1990);
    fails(byHand, 1);

    awaitRefunds("1990 done", "1 failed");
    assertThat(told(1).getFirst().json()).contains("\"minor\":1,");
  }

  private void giveBack() {
    payer.parent().giveBack(order.value()).expect(202);
  }

  private void fails(String refund, long minor) {
    told.refundFailed(payer.payment(order), order.reference(), refund, minor);
  }

  private void awaitRefunds(String... refunds) {
    await().untilAsserted(() -> assertThat(payer.refunds(order)).containsExactly(refunds));
  }

  private List<RecordedEvent> told(int times) {
    var key = order.value().toString();
    var told = events.await(FAILED, event -> event.key().equals(key), times);
    assertThat(told).hasSize(times);
    return told;
  }

  private List<String> listed(String state) {
    var family = payer.parent().family().child().family();
    var path = "/api/admin/store/orders?refund=" + state + "&familyId=" + family;
    return people.moderator().get(path).expect(200).json().path("items").values().stream()
        .map(it -> it.at("/order/orderId").asString())
        .toList();
  }

  private String ours() {
    return "refund:"
        + jdbc.sql("select id from order_refund where order_id = ? and not by_hand")
            .param(order.value())
            .query(UUID.class)
            .single();
  }
}
