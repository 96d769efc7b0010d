package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Till;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What PayPal takes its time to give back. */
@PaymentsTest
class SlowPayPalRefundIT extends PayPalRefundFixture {

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
}
