package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Till;
import io.homeroom.payments.ledger.Money;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What PayPal takes its time to give back. */
@PaymentsTest
class SlowPayPalRefundIT {
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GivingBack givingBack;
  @Autowired DoingRefunds doing;
  @Autowired Refunds refunds;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isDoneOnceItHasArrived() {
    var refund = underWay();
    payPal.move(refund.providerRefund(), "act=arrive");
    clock.advance(Duration.ofHours(1));
    isGivenBackOnceLater(refund.paid());
  }

  @Test
  void failsIfItNeverArrives() {
    var looked = underWay();
    payPal.move(looked.providerRefund(), "act=fail");
    clock.advance(Duration.ofHours(2));
    doing.doThem();
    assertThat(state(looked.paid())).isEqualTo(RefundState.FAILED);
    var told = underWay();
    payPal.move(told.providerRefund(), "act=fail");
    payPal.deliverAll(told.providerRefund());
    Awaitility.await().until(() -> state(told.paid()) == RefundState.FAILED);
    assertThat(books.balance("CUSTOMER", told.paid().family())).isZero();
  }

  private record UnderWay(Till.Asked paid, String providerRefund) {}

  private UnderWay underWay() {
    var paid = till.paid();
    payPal.move(captureOf(paid), "act=slow");
    ask(paid, "refund:" + UUID.randomUUID(), 700);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    var refund = payPal.orderAt(paid.url()).at("/purchase_units/0/payments/refunds/0/id");
    return new UnderWay(paid, refund.asString());
  }

  private void isGivenBackOnceLater(Till.Asked paid) {
    clock.advance(Duration.ofMinutes(1));
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.DONE);
    assertThat(payPal.orderAt(paid.url()).at("/purchase_units/0/payments/refunds")).hasSize(1);
    assertThat(books.balance("CUSTOMER", paid.family())).isZero();
    events.await("payments.payment-refunded.v1", paid.id());
  }

  private Refund ask(Till.Asked paid, String reference, long minor) {
    var request = new RefundRequest(reference, new Money(minor, "USD"), "by-family", null);
    return givingBack.askFor(paid.reference(), request);
  }

  private RefundState state(Till.Asked paid) {
    return refunds.of(paid.id()).getFirst().state();
  }

  private String captureOf(Till.Asked paid) {
    return payPal.captureAt(paid.url()).path("id").asString();
  }
}
