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
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News of money that is repeated, in another order, or comes with other things at once. */
@MarketplaceTest
class DisorderIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired SeeingStock stock;
  @Autowired JdbcClient jdbc;

  private Payer payer;
  private ProductId kit;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
  }

  @Test
  void endsPaidOnceHoweverNewsOfItIsShuffled() {
    var seed = new Random().nextLong();
    var order = payer.order(kit, 1);
    var news = new ArrayList<Runnable>();
    for (var i = 0; i < 5; i++) {
      news.add(() -> told.paid(payer.payment(order), order.reference(), 1990));
      news.add(() -> told.expired(payer.payment(order), order.reference()));
    }
    Collections.shuffle(news, new Random(seed));
    news.forEach(Runnable::run);

    payer.awaits(order, "paid");
    var settled = last(order);
    assertThat(stock.of(kit)).as("seed %d", seed).isEqualTo(new StockLevel(4, 0));
    assertThat(payer.state(settled)).isEqualTo("paid");
    assertThat(refunds(order)).isZero();
  }

  @Test
  void isCalledOffOrPaidAndInTheEndNeverBoth() throws Exception {
    var order = payer.order(kit, 1);
    var path = Shopper.ORDERS + "/" + order.value() + "/cancellation";

    AtOnce.call(
        8,
        () -> {
          told.paid(payer.payment(order), order.reference(), 1990);
          return payer.parent().client().post(path, Map.of()).status();
        });

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> payer.state(order).matches("paid|refunding"));
    var paid = payer.state(last(order)).equals("paid");
    assertThat(refunds(order)).isEqualTo(paid ? 0 : 1);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(paid ? 4 : 5, 0));
  }

  @Test
  void endsWithTheMoneyThatStaffGivesBack() {
    var order = payer.order(kit, 1);
    payer.pays(order);
    payer.awaits(order, "paid");

    payer.isGivenBack(order, "admin:" + UUID.randomUUID());

    payer.awaits(order, "refunded");
    assertThat(payer.reason(order)).isEqualTo("refunded-by-staff");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    assertThat(refunds(order)).isZero();
  }

  @Test
  void endsThoughItHearsOfMoneyGivenBackBeforeItHearsOfMoney() {
    var order = payer.order(kit, 1);
    payer.isGivenBack(order, "admin:" + UUID.randomUUID());
    payer.awaits(order, "refunded");

    payer.pays(order);

    assertThat(payer.state(last(order))).isEqualTo("refunded");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
    assertThat(refunds(order)).isZero();
  }

  /** The order, once what was told before this has been heard: another order's news comes after. */
  private OrderId last(OrderId order) {
    var another = payer.order(kit, 1);
    told.expired(payer.payment(order), another.reference());
    payer.awaits(another, "cancelled");
    return order;
  }

  private long refunds(OrderId order) {
    return jdbc.sql("select count(*) from order_refund where order_id = ?")
        .param(order.value())
        .query(Long.class)
        .single();
  }
}
