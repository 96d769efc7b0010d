package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kit that a child has ordered, its parent has paid by card, and nobody has sent yet. */
@MarketplaceTest
class GoneBuyerIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired Leaving leaving;
  @Autowired SeeingStock stock;
  @Autowired JdbcClient jdbc;

  private Payer payer;
  private ProductId kit;
  private OrderId order;

  @BeforeEach
  void buy() {
    kit = people.shopkeeper().kitsInStock(5);
    var child = Shopper.child(people.family()).trusted().living();
    payer = new Payer(Shopper.parent(child.family()), payments, told);
    order = new OrderId(Shopper.idOf(child.buy(kit, 1, 1990).expect(202)));
    payer.parent().client().post(path("approval"), Map.of()).expect(200);
    payer.pays(order);
    payer.awaits(order, "paid");
  }

  @Test
  void leavesItToTheParentsIfItIsRemoved() {
    leaving.removed(payer.parent().family());

    payer.parent().giveBack(order.value()).expect(202);

    assertThat(asked()).containsExactly(1990L);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
  }

  @Test
  void givesItBackItselfOnceItIsOfAge() {
    var adult = leaving.grownUp(payer.parent().family());
    payer.parent().giveBack(order.value()).expect(404, "not-found");

    adult.post(path("refund"), Map.of()).expect(202);

    assertThat(asked()).containsExactly(1990L);
    payer.isGivenBack(order, "refund:" + refund());
    await()
        .untilAsserted(
            () ->
                assertThat(adult.get(path("")).expect(200).json().path("state").asString())
                    .isEqualTo("refunded"));
  }

  private String path(String step) {
    var path = Shopper.ORDERS + "/" + order.value();
    return step.isEmpty() ? path : path + "/" + step;
  }

  private List<Long> asked() {
    return jdbc.sql("select minor from order_refund where order_id = ?")
        .param(order.value())
        .query(Long.class)
        .list();
  }

  private String refund() {
    return jdbc.sql("select id from order_refund where order_id = ?")
        .param(order.value())
        .query(String.class)
        .single();
  }
}
