package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaymentsTest
class ReconcilingIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired Reconciling reconciling;
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
  void booksEachFeeOnce() {
    var paid = till.paid();
    reconciling.differences();
    reconciling.differences();
    var charge = stripe.get("/v1/charges?payment_intent=" + intentOf(paid)).at("/data/0");
    assertThat(till.booked("FEES", charge.path("balance_transaction").asString())).isEqualTo(102);
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

  private void pays(Till.Asked paid, String intent) {
    jdbc.sql("update checkout set payment_id = ? where id = ?").params(intent, paid.id()).update();
  }

  private List<String> payments() {
    return reconciling.differences().stream().map(Difference::id).toList();
  }

  private String intentOf(Till.Asked asked) {
    var session = stripe.notices(asked.reference()).getLast();
    return session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
  }
}
