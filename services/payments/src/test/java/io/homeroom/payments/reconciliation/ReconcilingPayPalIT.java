package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PayPal has taken and given back, against its list. */
@PaymentsTest
class ReconcilingPayPalIT {
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired MovableClock clock;
  @Autowired Reconciliation reconciliation;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void findsAnotherAmount() {
    var paid = till.paid();
    clock.advance(Duration.ofMinutes(10));
    assertThat(differing()).doesNotContain(captureOf(paid));
    paidMinor(paid, 2499);
    assertThat(differing()).contains(captureOf(paid));
    paidMinor(paid, 2500);
  }

  @Test
  void findsWhatNobodyToldOf() {
    var paid = till.paid();
    var refund = payPal.move(captureOf(paid), "act=refund&amount=9.00").path("id").asString();
    clock.advance(Duration.ofMinutes(10));
    assertThat(differing()).contains(refund);
    payPal.deliverAll(refund);
    Awaitility.await().until(() -> !differing().contains(refund));
  }

  @Test
  void waitsForPayPalsListBeforeItMissesAnything() {
    var paid = till.paid();
    var capture = captureOf(paid);
    captured(paid, "UNHEARDOF" + paid.id());
    clock.advance(Duration.ofHours(2));
    assertThat(differing()).doesNotContain("UNHEARDOF" + paid.id()).contains(capture);
    clock.advance(Duration.ofHours(2));
    assertThat(differing()).contains("UNHEARDOF" + paid.id());
    captured(paid, capture);
    assertThat(differing()).doesNotContain(capture);
  }

  @Test
  void findsARefundThatPayPalDoesNotList() {
    var paid = till.paid();
    var refund = payPal.move(captureOf(paid), "act=refund&amount=9.00").path("id").asString();
    payPal.deliverAll(refund);
    Awaitility.await().until(() -> books.booked("CLEARING", refund) == -900);
    given(refund, "UNHEARDOF" + paid.id());
    clock.advance(Duration.ofHours(4));
    assertThat(differing()).contains("UNHEARDOF" + paid.id());
    given("UNHEARDOF" + paid.id(), refund);
    assertThat(differing()).doesNotContain(refund);
  }

  @Test
  void knowsWhatCameBackByWhatWasTaken() {
    var paid = till.paid();
    var reversal = payPal.move(captureOf(paid), "act=reverse").path("id").asString();
    payPal.deliverAll(reversal);
    payPal.move(reversal, "act=return");
    Awaitility.await().until(() -> books.booked("DISPUTED", reversal + ":taken") == 2500);
    clock.advance(Duration.ofMinutes(10));
    assertThat(differing()).contains(reversal);
    payPal.deliverAll(captureOf(paid));
    Awaitility.await().until(() -> !differing().contains(reversal));
  }

  private void given(String from, String to) {
    jdbc.sql("update refund set provider_id = ? where provider_id = ?").params(to, from).update();
  }

  @Test
  void booksEachFeeOnce() {
    var paid = till.paid();
    clock.advance(Duration.ofSeconds(2));
    reconciliation.differing();
    reconciliation.differing();
    assertThat(books.booked("FEES", "fee:" + captureOf(paid))).isEqualTo(136);
  }

  private void paidMinor(Till.Asked paid, long minor) {
    jdbc.sql("update checkout set paid_minor = ? where id = ?").params(minor, paid.id()).update();
  }

  private void captured(Till.Asked paid, String capture) {
    jdbc.sql("update checkout set payment_id = ? where id = ?").params(capture, paid.id()).update();
  }

  private List<String> differing() {
    return reconciliation.differing();
  }

  private String captureOf(Till.Asked paid) {
    return payPal.captureAt(paid.url()).path("id").asString();
  }
}
