package io.homeroom.marketplace.order.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import io.homeroom.marketplace.InterruptedTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.paying.MoneySteps;
import io.homeroom.marketplace.order.placing.PlacingOrder;
import io.homeroom.marketplace.order.placing.Wish;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** What is left of an order by card when its instance ends between two steps. */
@InterruptedTest
class InterruptedCardIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired PlacingOrder placing;
  @Autowired MoneySteps money;
  @Autowired Fulfilling fulfilling;
  @Autowired SeeingStock stock;
  @Autowired MovableClock clock;

  private Payer payer;
  private ProductId kit;

  @BeforeEach
  void open() {
    kit = people.shopkeeper().kitsInStock(5);
    payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void canBePaidThoughItsInstanceEndsBeforeAskingForACheckout() {
    var order = place();
    sweep();
    payer.awaitsPage(order);
    payer.pays(order);
    endsPaid(order);
  }

  @Test
  void canBePaidOncePaymentsIsBack() {
    payments.awayFor(family());
    var placed = payer.parent().buy(kit, 1, 1990).expect(202);
    assertThat(placed.json().at("/checkout/pending").asBoolean()).isTrue();
    var order = new OrderId(Shopper.idOf(placed));

    payments.backFor(family());
    sweep();

    payer.awaitsPage(order);
    payer.pays(order);
    endsPaid(order);
  }

  @Test
  void isPaidThoughNobodyTellsThatMoneyHasCome() {
    var order = payer.order(kit, 1);
    payments.become(order.reference(), "PAID");
    clock.advance(Duration.ofMinutes(31));
    endsPaid(order);
  }

  @Test
  void isPaidThoughItsInstanceEndsBeforeHandingOut() {
    var order = payer.order(kit, 1);
    money.came(order, payer.payment(order));
    assertThat(payer.state(order)).isEqualTo("paying");
    sweep();
    endsPaid(order);
  }

  @Test
  void isPaidOnceThoughHandingOutFailsAtFirst() {
    var order = payer.order(kit, 1);
    doThrow(new IllegalStateException("killed"))
        .when(spied())
        .fulfil(eq(order.reference()), any(), any());
    money.came(order, payer.payment(order));
    sweep();
    doCallRealMethod().when(spied()).fulfil(eq(order.reference()), any(), any());
    sweep();
    endsPaid(order);
  }

  private void endsPaid(OrderId order) {
    payer.awaits(order, "paid");
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(4, 0));
    assertThat(payer.parent().show(order.value()).json().path("shipments")).hasSize(1);
  }

  /** Later than an order is left alone, and than the breaker of payments waits. */
  private void sweep() {
    clock.advance(Duration.ofSeconds(31));
  }

  private OrderId place() {
    var call = new NamedCall(UUID.randomUUID().toString(), "question");
    var wish =
        new Wish(Map.of(kit, 1), Tender.card(Currency.getInstance("EUR"), Provider.STRIPE), 1990);
    var parent = payer.parent().family().parentId();
    return placing.place(new Buyer(parent, family(), false), wish, call).id();
  }

  private UUID family() {
    return payer.parent().family().child().family();
  }

  private Fulfilling spied() {
    return AopTestUtils.getUltimateTargetObject(fulfilling);
  }
}
