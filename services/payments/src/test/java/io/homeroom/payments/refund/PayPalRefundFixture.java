package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.Till;
import io.homeroom.payments.ledger.Money;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What was paid at PayPal, asked back. */
abstract class PayPalRefundFixture {
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
    payPal.faults().clear();
    clock.reset();
  }

  final Refund ask(Till.Asked paid, String reference, long minor) {
    var request = new RefundRequest(reference, new Money(minor, "USD"), "by-family", null);
    return givingBack.askFor(paid.reference(), request);
  }

  final RefundState state(Till.Asked paid) {
    return refunds.of(paid.id()).getFirst().state();
  }

  final String captureOf(Till.Asked paid) {
    return payPal.captureAt(paid.url()).path("id").asString();
  }

  final void isGivenBackOnceLater(Till.Asked paid) {
    clock.advance(Duration.ofMinutes(1));
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.DONE);
    assertThat(payPal.orderAt(paid.url()).at("/purchase_units/0/payments/refunds")).hasSize(1);
    assertThat(books.balance("CUSTOMER", paid.family())).isZero();
    events.await("payments.payment-refunded.v1", paid.id());
  }
}
