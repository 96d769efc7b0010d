package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscriptions and what is paid for them, against Stripe's lists. */
@PaymentsTest
class ReconcilingSubscriptionsIT {
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired Reconciliation reconciliation;
  @Autowired JdbcClient jdbc;
  private final UUID family = UUID.randomUUID();
  private String subscription = "";
  private String payment = "";

  @BeforeEach
  void subscribe() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    subscription = subscribers.atStripe(id);
    var invoice = stripe.get("/v1/subscriptions/" + subscription).path("latest_invoice").asString();
    var paidBy = stripe.get("/v1/invoice_payments?invoice=" + invoice).at("/data/0");
    payment = paidBy.at("/payment/payment_intent").asString();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void findsPeriodsThatNobodyToldOf() {
    clock.advance(Duration.ofMinutes(10));
    assertThat(differing()).contains(payment);
    subscribers.deliver(payment);
    Awaitility.await().until(() -> !differing().contains(payment));
  }

  @Test
  void findsThatSomebodyPaysWhoCountsAsEnded() {
    assertThat(differing()).doesNotContain(subscription);
    become("ENDED");
    assertThat(differing()).contains(subscription);
    become("ACTIVE");
    stripe.cancel(subscription);
    assertThat(differing()).contains(subscription);
  }

  @Test
  void booksWhatIsGivenBackOfAPeriodAndWhatIsDisputed() {
    subscribers.deliver(payment);
    var refund = stripe.post("/v1/refunds", "amount=300&payment_intent=" + payment).expect(200);
    var id = refund.json().path("id").asString();
    subscribers.deliver(id);
    Awaitility.await().until(() -> till.booked("CLEARING", "provider:" + id) == -300);
    assertThat(till.balance("CUSTOMER", family)).isZero();
    var charge = refund.json().path("charge").asString();
    var dispute = stripe.post("/_disputes/" + charge, "").expect(200).json().path("id").asString();
    subscribers.deliver(dispute);
    Awaitility.await().until(() -> till.booked("DISPUTED", dispute + ":taken") == 990);
    clock.advance(Duration.ofMinutes(10));
    assertThat(differing()).doesNotContain(id, dispute, payment);
  }

  @Test
  void booksNothingForARefundThatCameBack() {
    subscribers.deliver(payment);
    var refund = stripe.post("/v1/refunds", "amount=300&payment_intent=" + payment).expect(200);
    var id = refund.json().path("id").asString();
    var created = stripe.notices(id).getFirst();
    for (var notice : List.of(Forged.failed(created), created)) {
      stripe.deliver(notice).expect(200);
      Awaitility.await().until(() -> till.applied(notice));
    }
    assertThat(till.booked("CLEARING", "given-back:provider:" + id)).isEqualTo(-300);
    assertThat(till.booked("CLEARING", "came-back:provider:" + id)).isEqualTo(300);
    assertThat(till.booked("REFUNDS", "not-owed:provider:" + id)).isNotZero();
    assertThat(till.booked("REFUNDS", "provider:" + id)).isZero();
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  private List<String> differing() {
    return reconciliation.differing();
  }

  private void become(String status) {
    jdbc.sql("update subscription set status = ? where family_id = ?")
        .params(status, family)
        .update();
  }
}
