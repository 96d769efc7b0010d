package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;

import io.homeroom.marketplace.InterruptedTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.checkout.CheckoutsAtPayments;
import io.homeroom.marketplace.order.CardOrders;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.order.paying.PayingOrder;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** Something happens while an order's provider is being changed. */
@InterruptedTest
class InterruptedChangeIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired CheckoutsAtPayments checkouts;
  @Autowired CardOrders cards;
  @Autowired PayingOrder paying;
  @Autowired SeeingStock stock;
  @Autowired MovableClock clock;

  private ProductId kit;
  private Payer payer;
  private OrderId order;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
    order = payer.order(kit, 1);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isPaidOnceIfMoneyComesMeanwhile() {
    var changed = during(() -> payer.pays(order));
    changed.expect(200);
    payer.awaits(order, "paid");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(4, 0));
  }

  @Test
  void isPaidIfPaymentsKnowsOfMoneyFirst() {
    payments.become(order.reference(), "PAID");
    var changed = payer.payBy(order, "paypal").expect(200);
    assertThat(changed.json().path("state").asString()).isEqualTo("paid");
    payer.pays(order);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(4, 0));
  }

  @Test
  void staysCalledOffIfItIsCalledOffMeanwhile() {
    var cancellation = Shopper.ORDERS + "/" + order.value() + "/cancellation";
    var changed = during(() -> payer.parent().client().post(cancellation, Map.of()).expect(200));
    assertThat(changed.status()).isLessThan(500);
    assertThat(payer.state(order)).isEqualTo("cancelled");
    assertThat(payer.reason(order)).isEqualTo("withdrawn");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(5, 0));
  }

  @Test
  void showsAPageAgainThoughItsInstanceEndsOncePaymentsHasChangedIt() {
    doAnswer(
            asked -> {
              asked.callRealMethod();
              throw new IllegalStateException("killed");
            })
        .when(spied())
        .change(any());
    payer.payBy(order, "paypal").expect(500);
    doCallRealMethod().when(spied()).change(any());
    assertThat(payer.page(order)).isEmpty();

    clock.advance(Duration.ofSeconds(31));
    payer.awaitsPage(order);
    isOpenAtPayPal();
  }

  @Test
  void showsItsPageAgainOncePaymentsIsBack() {
    var page = payer.page(order);
    payments.awayFor(family());
    var pending = payer.payBy(order, "paypal").expect(202);
    assertThat(pending.json().at("/checkout/pending").asBoolean()).isTrue();

    payments.backFor(family());
    clock.advance(Duration.ofSeconds(31));
    payer.awaitsPage(order);
    assertThat(payer.page(order)).isEqualTo(page);
  }

  @Test
  void staysChangedThoughTheSweeperAsksWithWhatItReadBefore() {
    cards.reopening(order, clock.instant().plus(Duration.ofMinutes(1)));
    var read = cards.find(order).orElseThrow();
    payer.payBy(order, "paypal").expect(200);
    paying.proceed(read);
    isOpenAtPayPal();
  }

  private void isOpenAtPayPal() {
    var open = Objects.requireNonNull(payments.asked(order.reference()));
    assertThat(open.provider()).isEqualTo("paypal");
    assertThat(payer.page(order)).isEqualTo(open.page());
  }

  /** While payments has not answered yet. */
  private Answer during(Runnable meanwhile) {
    var gate = payments.stopFor(family());
    var changing = CompletableFuture.supplyAsync(() -> payer.payBy(order, "paypal"));
    await().until(gate::hasQueuedThreads);
    meanwhile.run();
    gate.release(1_000);
    return changing.join();
  }

  private UUID family() {
    return payer.parent().family().child().family();
  }

  private CheckoutsAtPayments spied() {
    return AopTestUtils.getUltimateTargetObject(checkouts);
  }
}
