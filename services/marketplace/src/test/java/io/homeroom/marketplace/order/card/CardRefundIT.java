package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order by card that is given back, by its family or by staff. */
@MarketplaceTest
class CardRefundIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Payer payer;
  private ProductId kit;
  private OrderId order;

  @BeforeEach
  void buy() {
    kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
    order = payer.order(kit, 1);
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void asksForItsMoneyOnceHoweverOftenItIsGivenBack() throws Exception {
    AtOnce.call(10, () -> giveBack().expect(202));

    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    var asked = events.await("marketplace.refund-requested.v1", refund());
    EventSchemas.ofThisModule().check(asked);
    assertThat(asked.json()).contains(order.reference()).contains("\"minor\":1990");

    payer.isGivenBack(order, "refund:" + refund());
    payer.awaits(order, "refunded");
    var refunded = events.await("marketplace.order-refunded.v1", order.value());
    EventSchemas.ofThisModule().check(refunded);
  }

  @Test
  void isGivenBackByStaff() {
    var path = "/api/admin/store/orders/" + order.value() + "/refund";
    var shown = people.moderator().post(path, Map.of()).expect(202).json();
    assertThat(shown.path("state").asString()).isEqualTo("refunding");
    payer.isGivenBack(order, "refund:" + refund());
    payer.awaits(order, "refunded");
  }

  @Test
  void leadsStaffToItsFamilyAndItsPayment() {
    var family = payer.parent().family().child().family().toString();
    var moderator = people.moderator();

    var one = moderator.get("/api/admin/store/orders/" + order.value()).expect(200).json();
    var listed = moderator.get("/api/admin/store/orders?familyId=" + family).expect(200).json();

    assertThat(one.path("familyId").asString()).isEqualTo(family);
    assertThat(one.path("paymentReference").asString()).isEqualTo(order.reference());
    assertThat(one.at("/order/orderId").asString()).isEqualTo(order.value().toString());
    assertThat(listed.path("items").values()).containsExactly(one);
  }

  private Answer giveBack() {
    var path = Shopper.ORDERS + "/" + order.value() + "/refund";
    return payer.parent().client().post(path, Map.of());
  }

  private UUID refund() {
    return jdbc.sql("select id from order_refund where order_id = ?")
        .param(order.value())
        .query(UUID.class)
        .single();
  }
}
