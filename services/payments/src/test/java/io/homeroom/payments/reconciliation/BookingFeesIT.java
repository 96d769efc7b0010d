package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What Stripe keeps for itself, and returns. */
@PaymentsTest
class BookingFeesIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Reconciliation reconciliation;

  @Test
  void booksEachFeeOnce() {
    var charge = charge();
    reconciliation.differing();
    reconciliation.differing();
    assertThat(till.booked("FEES", charge.path("balance_transaction").asString())).isEqualTo(102);
  }

  @Test
  void booksTheFeeOfADisputeAndThatItCameBack() {
    var path = "/_disputes/" + charge().path("id").asString();
    var dispute = stripe.post(path, "").expect(200).json().path("id").asString();
    reconciliation.differing();
    assertThat(feesOf(dispute)).isEqualTo(1500);
    stripe.post("/_disputes/" + dispute, "status=won").expect(200);
    reconciliation.differing();
    reconciliation.differing();
    assertThat(feesOf(dispute)).isZero();
  }

  private JsonNode charge() {
    var session = stripe.notices(till.paid().reference()).getLast();
    var intent = session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
    return stripe.get("/v1/charges?payment_intent=" + intent).at("/data/0");
  }

  private long feesOf(String dispute) {
    return stripe.get("/v1/balance_transactions?source=" + dispute).path("data").values().stream()
        .mapToLong(entry -> till.booked("FEES", entry.path("id").asString()))
        .sum();
  }
}
