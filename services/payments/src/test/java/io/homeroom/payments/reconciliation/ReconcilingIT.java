package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PaymentsTest
class ReconcilingIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Subscribers subscribers;
  @Autowired MovableClock clock;
  @Autowired Reconciliation reconciliation;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void findsWhatNobodyToldOf() {
    var told = till.paid();
    var untold = till.ask();
    stripe.pay(untold.url());
    clock.advance(Duration.ofMinutes(10));

    assertThat(payments()).contains(intentOf(untold)).doesNotContain(intentOf(told));

    till.deliverAll(untold);
    till.awaitStatus(untold, "PAID");
    assertThat(payments()).doesNotContain(intentOf(untold));
  }

  @Test
  void findsAnotherAmount() {
    var paid = till.paid();
    jdbc.sql("update checkout set paid_minor = paid_minor - 1 where id = ?")
        .param(paid.id())
        .update();
    clock.advance(Duration.ofMinutes(10));
    assertThat(payments()).contains(intentOf(paid));
    jdbc.sql("update checkout set paid_minor = paid_minor + 1 where id = ?")
        .param(paid.id())
        .update();
  }

  @Test
  void findsWhatStripeNeverHeardOf() {
    var paid = till.paid();
    var intent = intentOf(paid);
    pays(paid, "pi_unheard_of" + paid.id());
    clock.advance(Duration.ofMinutes(10));
    assertThat(payments()).contains("pi_unheard_of" + paid.id(), intent);
    pays(paid, intent);
    assertThat(payments()).doesNotContain(intent);
  }

  @Test
  void findsARefundThatStripeDoesNotList() {
    var paid = till.paid();
    var form = "amount=300&payment_intent=" + intentOf(paid);
    var refund = stripe.post("/v1/refunds", form).expect(200).json().path("id").asString();
    subscribers.deliver(refund);
    Awaitility.await().until(() -> till.booked("CLEARING", "provider:" + refund) == -300);
    become("refund", "provider_id", refund, "re_unheard_of" + paid.id());
    clock.advance(Duration.ofMinutes(10));
    assertThat(payments()).contains("re_unheard_of" + paid.id());
    become("refund", "provider_id", "re_unheard_of" + paid.id(), refund);
    assertThat(payments()).doesNotContain(refund);
  }

  @Test
  void findsADisputeThatStripeDoesNotList() {
    var paid = till.paid();
    var charge = chargeOf(paid).path("id").asString();
    var dispute = stripe.post("/_disputes/" + charge, "").expect(200).json().path("id").asString();
    subscribers.deliver(dispute);
    Awaitility.await().until(() -> till.booked("DISPUTED", dispute + ":taken") == 2500);
    become("dispute", "id", dispute, "du_unheard_of" + paid.id());
    clock.advance(Duration.ofMinutes(10));
    assertThat(payments()).contains("du_unheard_of" + paid.id());
    become("dispute", "id", "du_unheard_of" + paid.id(), dispute);
    assertThat(payments()).doesNotContain(dispute);
  }

  @Test
  void comparesWhatWasPaidAndNotWhatItSettlesAs() {
    var paid = till.paid("EUR");
    var refund = stripe.post("/v1/refunds", "amount=300&payment_intent=" + intentOf(paid));
    var id = refund.expect(200).json().path("id").asString();
    subscribers.deliver(id);
    Awaitility.await().until(() -> till.booked("CLEARING", "provider:" + id) == -300);
    clock.advance(Duration.ofMinutes(10));
    assertThat(payments()).doesNotContain(intentOf(paid), id);
    var entry = chargeOf(paid).path("balance_transaction").asString();
    assertThat(stripe.get("/v1/balance_transactions/" + entry).path("currency").asString())
        .isEqualTo("usd");
    countsIn(paid, "USD");
    assertThat(payments()).contains(intentOf(paid));
    countsIn(paid, "EUR");
  }

  private void countsIn(Till.Asked paid, String currency) {
    jdbc.sql("update checkout set currency = ? where id = ?").params(currency, paid.id()).update();
  }

  private void become(String table, String column, String from, String to) {
    jdbc.sql("update %1$s set %2$s = ? where %2$s = ?".formatted(table, column))
        .params(to, from)
        .update();
  }

  private JsonNode chargeOf(Till.Asked paid) {
    return stripe.get("/v1/charges?payment_intent=" + intentOf(paid)).at("/data/0");
  }

  private void pays(Till.Asked paid, String intent) {
    jdbc.sql("update checkout set payment_id = ? where id = ?").params(intent, paid.id()).update();
  }

  private List<String> payments() {
    return reconciliation.differing();
  }

  private String intentOf(Till.Asked asked) {
    var session = stripe.notices(asked.reference()).getLast();
    return session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
  }
}
