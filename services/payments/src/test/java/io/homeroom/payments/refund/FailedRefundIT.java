package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.ledger.Money;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not given back is told, and seen by staff. */
@PaymentsTest
class FailedRefundIT {
  private static final String FAILED = "payments.payment-refund-failed.v1";
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GivingBack givingBack;
  @Autowired DoingRefunds doing;
  @Autowired Refunds refunds;

  private final String reference = "refund:" + UUID.randomUUID();

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void owesNothingMoreWhenStripeCannot() {
    var paid = till.paid();
    var charge = stripe.get("/v1/charges?limit=1").path("data").path(0).path("id").asString();
    stripe.post("/_disputes/" + charge, "").expect(200);
    ask(paid, 700);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.FAILED);
    assertThat(till.booked("REFUNDS", reference)).isZero();
    assertThat(till.balance("CUSTOMER", paid.family())).isZero();
    assertThat(events.await(FAILED, paid.id()).json())
        .contains("\"reason\":\"provider-refused\"", reference, "\"minor\":700");
    assertThat(seen("FAILED")).contains(reference);
    assertThat(seen("DONE")).doesNotContain(reference);
  }

  @Test
  void tellsThatNothingIsLeft() {
    var paid = till.paid();
    givingBack.askFor(paid.id(), 2500, "All of it");
    ask(paid, 700);
    assertThat(events.await(FAILED, paid.id()).json())
        .contains("\"reason\":\"nothing-left\"", reference);
    assertThat(seen("REFUSED")).contains(reference);
  }

  @Test
  void waitsUntilStripeHoldsEnough() {
    var paid = till.paid();
    ask(paid, 700);
    stripe.faults().add(new Fault(Fault.Kind.POOR, 0, 0, "POST /v1/refunds"), Till.MANY);
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    stripe.faults().clear();
    clock.advance(Duration.ofMinutes(59));
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.ASKED);
    clock.advance(Duration.ofMinutes(2));
    doing.doThem();
    assertThat(state(paid)).isEqualTo(RefundState.DONE);
  }

  private void ask(Till.Asked paid, long minor) {
    givingBack.askFor(
        paid.reference(), new RefundRequest(reference, new Money(minor, "USD"), "by-family", null));
  }

  private RefundState state(Till.Asked paid) {
    return refunds.of(paid.id()).getLast().state();
  }

  private String seen(String state) {
    return people.moderator().get("/api/admin/payments/refunds?state=" + state).expect(200).body();
  }
}
