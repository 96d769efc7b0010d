package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Locks;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.RefundOrder;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What PayPal has taken PayPal gives back, once. */
@PaymentsTest
class PayPalRefundIT extends PayPalRefundFixture {
  private static final String CAPTURES = "POST /v2/payments/captures";
  private static final int SLOW = 3_000;
  @Autowired People people;
  @Autowired Locks locks;
  @Autowired Providers providers;

  @Test
  void givesBackInPartsOnceByTheirReferences() throws Exception {
    var paid = till.paid();
    var reference = "refund:" + UUID.randomUUID();
    AtOnce.call(16, () -> ask(paid, reference, 900));
    AtOnce.call(
        4,
        () -> {
          doing.doThem();
          return 0;
        });
    assertThat(atPayPal(paid)).isEqualTo("PARTIALLY_REFUNDED");
    ask(paid, "refund:" + UUID.randomUUID(), 2500);
    doing.doThem();
    assertThat(atPayPal(paid)).isEqualTo("REFUNDED");
    assertThat(refunds.of(paid.id())).extracting(Refund::minor).containsExactly(900L, 1600L);
    assertThat(books.balance("CUSTOMER", paid.family())).isZero();
    payPal.deliverAll("/captures/" + captureOf(paid));
    assertThat(refunds.of(paid.id())).hasSize(2);
  }

  @Test
  void givesBackOnceThoughTheAnswerWasLost() {
    var paid = till.paid();
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    payPal.faults().add(new Fault(Fault.Kind.LOST, 0, 0, CAPTURES), Till.MANY);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    payPal.faults().clear();
    isGivenBackOnceLater(paid);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 422})
  void givesBackOnceThoughPayPalShowsTheOrderNoMore(int refusal) {
    var paid = till.paid();
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    payPal.faults().add(new Fault(Fault.Kind.LOST, 0, 0, CAPTURES), Till.MANY);
    doing.doThem();
    payPal.faults().clear();
    payPal.faults().add(new Fault(Fault.Kind.ERROR, refusal, 0, "GET /v2/checkout/orders"), 1);
    isGivenBackOnceLater(paid);
  }

  @Test
  void givesBackOnceIfAnInstanceWentThatHadDoneIt() {
    var paid = till.paid();
    var asked = ask(paid, "refund:" + UUID.randomUUID(), 700);
    refunds.takeDue(clock.instant(), Duration.ofSeconds(20), 50);
    var order = new RefundOrder(asked.id(), 0, captureOf(paid), 700, "USD");
    var done = providers.of(Provider.PAYPAL).refund(order);
    var orderId = payPal.orderAt(paid.url()).path("id").asString();
    assertThat(providers.of(Provider.PAYPAL).refundOf(order, orderId)).contains(done);
    isGivenBackOnceLater(paid);
  }

  @Test
  void confirmsWhatPayPalTellsOfFirst() {
    var paid = till.paid();
    var asked = ask(paid, "refund:" + UUID.randomUUID(), 700);
    var order = new RefundOrder(asked.id(), 0, captureOf(paid), 700, "USD");
    providers.of(Provider.PAYPAL).refund(order);
    payPal.deliverAll("/captures/" + captureOf(paid));
    Awaitility.await().until(() -> state(paid) == RefundState.DONE);
    isGivenBackOnceLater(paid);
  }

  @Test
  void waitsUntilPayPalHoldsEnough() {
    var paid = till.paid();
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    payPal.faults().add(new Fault(Fault.Kind.POOR, 0, 0, CAPTURES), Till.MANY);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    payPal.faults().clear();
    clock.advance(Duration.ofHours(1));
    isGivenBackOnceLater(paid);
  }

  @Test
  void waitsWhilePayPalIsAtTheSameCall() {
    var paid = till.paid();
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    payPal.faults().add(new Fault(Fault.Kind.ERROR, 409, 0, CAPTURES), Till.MANY);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    payPal.faults().clear();
    isGivenBackOnceLater(paid);
  }

  @Test
  void owesNothingMoreWhenPayPalCannot() {
    var paid = till.paid();
    payPal.move(captureOf(paid), "act=reverse");
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.FAILED);
    payPal.deliverAll("/captures/" + captureOf(paid));
    Awaitility.await().until(() -> isDisputed(paid));
  }

  @Test
  void holdsNoLockWhileItIsDone() {
    var paid = till.paid();
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    payPal.faults().add(new Fault(Fault.Kind.SLOW, 0, SLOW, CAPTURES), 1);
    var refunding = CompletableFuture.runAsync(doing::doThem);
    Awaitility.await().until(() -> refunds.of(paid.id()).getFirst().attempts() == 1);
    Awaitility.await().atMost(Duration.ofMillis(SLOW / 2)).until(() -> locks.held() == 0);
    assertThat(refunding).isNotDone();
    refunding.join();
    assertThat(state(paid)).isEqualTo(RefundState.DONE);
  }

  private String atPayPal(Till.Asked paid) {
    return payPal.captureAt(paid.url()).path("status").asString();
  }

  private boolean isDisputed(Till.Asked paid) {
    var seen = people.moderator().get("/api/admin/payments/" + paid.id()).expect(200).json();
    return seen.path("disputed").asBoolean();
  }
}
