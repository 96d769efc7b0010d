package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Locks;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.RefundOrder;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was at it is gone after any of its steps: it is given back once all the same. */
@PaymentsTest
class InterruptedRefundIT {
  private static final int SLOW = 3_000;
  @Autowired GivingBack givingBack;
  @Autowired DoingRefunds doing;
  @Autowired Refunds refunds;
  @Autowired Checkouts payments;
  @Autowired Providers providers;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Locks locks;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void isDoneIfItWasOnlyAskedFor() {
    var paid = till.paid();
    ask(paid);
    doing.doThem();
    isGivenBackOnce(paid);
  }

  @Test
  void isDoneOnceIfStripeHadDoneIt() {
    var paid = till.paid();
    takenAndDone(paid, ask(paid));
    clock.advance(Duration.ofMinutes(1));
    doing.doThem();
    isGivenBackOnce(paid);
  }

  @Test
  void isDoneOnceIfStripeTellsOfItFirst() {
    var paid = till.paid();
    takenAndDone(paid, ask(paid));
    var intent = paymentOf(paid);
    stripe.notices(intent).forEach(notice -> stripe.deliver(notice).expect(200));
    Awaitility.await().until(() -> state(paid) == RefundState.DONE);
    clock.advance(Duration.ofMinutes(1));
    doing.doThem();
    isGivenBackOnce(paid);
  }

  @Test
  void holdsNoLockWhileItIsDone() {
    var paid = till.paid();
    ask(paid);
    stripe.faults().add(new Fault(Fault.Kind.SLOW, 0, SLOW, "POST /v1/refunds"), 1);
    var refunding = CompletableFuture.runAsync(doing::doThem);
    Awaitility.await().until(() -> refunds.of(paid.id()).getFirst().attempts() == 1);
    Awaitility.await().atMost(Duration.ofMillis(SLOW / 2)).until(() -> locks.held() == 0);
    assertThat(locks.idleInTransaction()).isZero();
    assertThat(refunding).isNotDone();
    refunding.join();
    isGivenBackOnce(paid);
  }

  private Refund ask(Till.Asked paid) {
    var money = new Money(700, "USD");
    return givingBack.askFor(
        paid.reference(),
        new RefundRequest("refund:" + UUID.randomUUID(), money, "by-family", null));
  }

  /** By an instance that goes before it has written that down. */
  private void takenAndDone(Till.Asked paid, Refund asked) {
    refunds.takeDue(clock.instant(), Duration.ofSeconds(20), 50);
    var order = new RefundOrder(asked.id(), 0, paymentOf(paid), 700, "USD");
    providers.of(Provider.STRIPE).refund(order);
  }

  private void isGivenBackOnce(Till.Asked paid) {
    assertThat(state(paid)).isEqualTo(RefundState.DONE);
    var charge = stripe.get("/v1/charges?payment_intent=" + paymentOf(paid)).at("/data/0");
    assertThat(charge.path("amount_refunded").asLong()).isEqualTo(700);
    assertThat(till.balance("CUSTOMER", paid.family())).isZero();
    events.await("payments.payment-refunded.v1", paid.id());
    assertThat(events.of("payments.payment-refunded.v1"))
        .filteredOn(event -> event.key().equals(paid.id().toString()))
        .hasSize(1);
  }

  private RefundState state(Till.Asked paid) {
    return refunds.of(paid.id()).getFirst().state();
  }

  private String paymentOf(Till.Asked paid) {
    return Objects.requireNonNull(payments.get(paid.id()).paymentId());
  }
}
