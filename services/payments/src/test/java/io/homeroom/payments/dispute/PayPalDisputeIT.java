package io.homeroom.payments.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What PayPal takes back, and gives back when the dispute is won. */
@PaymentsTest
class PayPalDisputeIT {
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired People people;

  @Test
  void isSeenUntilItIsWon() {
    var paid = till.paid();
    var reversal = reversed(paid);
    payPal.deliverAll(reversal);
    Awaitility.await().until(() -> books.booked("DISPUTED", reversal + ":taken") == 2500);
    assertThat(isDisputed(paid)).isTrue();

    payPal.move(reversal, "act=return");
    payPal.deliverAll(captureOf(paid));
    payPal.deliverAll(captureOf(paid));

    Awaitility.await().until(() -> !isDisputed(paid));
    assertThat(books.booked("DISPUTED", reversal + ":returned")).isEqualTo(-2500);
    assertThat(books.booked("CLEARING", reversal + ":returned")).isEqualTo(2500);
  }

  @Test
  void isOverIfItsEndIsToldFirst() {
    var paid = till.paid();
    var reversal = reversed(paid);
    payPal.move(reversal, "act=return");
    var end = notice(paid, "CUSTOMER.DISPUTE.RESOLVED");
    payPal.deliver(end).expect(200);
    Awaitility.await().until(() -> books.applied(end));
    assertThat(books.booked("DISPUTED", reversal + ":returned")).isZero();
    assertThat(isDisputed(paid)).isFalse();

    var begin = notice(paid, "PAYMENT.CAPTURE.REVERSED");
    payPal.deliver(begin).expect(200);
    Awaitility.await().until(() -> books.applied(begin));
    assertThat(books.booked("DISPUTED", reversal + ":taken")).isEqualTo(2500);
    assertThat(books.booked("DISPUTED", reversal + ":returned")).isEqualTo(-2500);
    assertThat(isDisputed(paid)).isFalse();
  }

  @Test
  void staysLostIfTheBuyerWasRight() {
    var paid = till.paid();
    var reversal = reversed(paid);
    payPal.move(reversal, "act=return");
    payPal.deliverAll(reversal);
    var lost =
        notice(paid, "CUSTOMER.DISPUTE.RESOLVED")
            .replace("RESOLVED_SELLER_FAVOUR", "RESOLVED_BUYER_FAVOUR");
    payPal.deliver(lost).expect(200);
    Awaitility.await().until(() -> books.applied(lost));
    Awaitility.await().until(() -> isDisputed(paid));
    assertThat(books.booked("DISPUTED", reversal + ":returned")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"SELLER, CREDIT, -2500", "BUYER, CREDIT, 0", "SELLER, DEBIT, 0"})
  void isOverIfPayPalHasPaidUs(String party, String type, long returned) {
    var paid = till.paid();
    var reversal = reversed(paid);
    payPal.move(reversal, "act=return");
    payPal.deliverAll(reversal);
    Awaitility.await().until(() -> isDisputed(paid));
    var end = paidOut(notice(paid, "CUSTOMER.DISPUTE.RESOLVED"), party, type);
    payPal.deliver(end).expect(200);
    Awaitility.await().until(() -> books.applied(end));
    assertThat(books.booked("DISPUTED", reversal + ":returned")).isEqualTo(returned);
    assertThat(isDisputed(paid)).isEqualTo(returned == 0);
  }

  private static String paidOut(String notice, String party, String type) {
    var event = (ObjectNode) JsonMapper.shared().readTree(notice);
    var dispute = (ObjectNode) event.path("resource");
    dispute.withObjectProperty("dispute_outcome").put("outcome_code", "RESOLVED_WITH_PAYOUT");
    dispute
        .putArray("money_movements")
        .addObject()
        .put("affected_party", party)
        .put("type", type)
        .put("reason", "DISPUTE_SETTLEMENT");
    return event.toString();
  }

  private String reversed(Till.Asked paid) {
    return payPal.move(captureOf(paid), "act=reverse").path("id").asString();
  }

  private String notice(Till.Asked paid, String type) {
    return payPal.notices(captureOf(paid)).stream()
        .filter(notice -> notice.contains(type))
        .findFirst()
        .orElseThrow();
  }

  private String captureOf(Till.Asked paid) {
    return payPal.captureAt(paid.url()).path("id").asString();
  }

  private boolean isDisputed(Till.Asked paid) {
    var seen = people.moderator().get("/api/admin/payments/" + paid.id()).expect(200).json();
    return seen.path("disputed").asBoolean();
  }
}
