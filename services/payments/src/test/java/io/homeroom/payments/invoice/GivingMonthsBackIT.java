package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months for which nobody gets anything: their money goes back, once. */
@PaymentsTest
class GivingMonthsBackIT {
  private static final String PAID = "payments.period-paid.v1";
  private static final String REFUNDED = "payments.period-refunded.v1";
  private static final long ALL = 2990;
  @Autowired Months months;
  @Autowired GivingInvoicesBack giving;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;

  /** What others have left to be given back would take the faults that are meant for ours. */
  @BeforeEach
  void giveBackWhatIsLeft() {
    giving.giveThemBack();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void areThoseThatAreToldAfterTheirFamilyHasGone() {
    var month = months.paid();
    months.close(month.family());
    months.tell(month);
    months.tell(month);
    isGivenBack(month);
    assertThat(months.told(month, PAID)).isEmpty();
  }

  @Test
  void areThoseOfPlansAsWell() {
    var family = UUID.randomUUID();
    var begun =
        subscribers
            .parent(family)
            .post(Subscribers.PATH, Map.of("plan", "premium-monthly"))
            .expect(201)
            .json();
    stripe.pay(begun.path("url").asString());
    months.close(family);
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    var atStripe = subscribers.atStripe(id);
    var invoice = stripe.get("/v1/subscriptions/" + atStripe).path("latest_invoice").asString();
    var by = stripe.get("/v1/invoice_payments?invoice=" + invoice).at("/data/0/payment");
    var payment = by.path("payment_intent").asString();
    months.tell(atStripe);
    months.tell(payment);
    giving.giveThemBack();
    var charge = stripe.get("/v1/charges?payment_intent=" + payment).at("/data/0");
    assertThat(charge.path("amount_refunded").asLong()).isEqualTo(990);
    months.tell(payment);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  @Test
  void areThoseThatTheStoreAsksForHoweverOften() {
    var month = months.known();
    months.askBack(month);
    months.askBack(month);
    isGivenBack(month);
    months.askBack(month);
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isEqualTo(ALL);
  }

  @Test
  void areGivenBackOnceThoughTheAnswerWasLost() {
    var month = months.known();
    months.askBack(month);
    stripe.faults().add(new Fault(Fault.Kind.LOST, 0, 0, "POST /v1/refunds"), Till.MANY);
    giving.giveThemBack();
    stripe.faults().clear();
    clock.advance(Duration.ofMinutes(1));
    isGivenBack(month);
  }

  @Test
  void areGivenBackWhenStripeHoldsEnough() {
    var month = months.known();
    months.askBack(month);
    stripe.faults().add(new Fault(Fault.Kind.POOR, 0, 0, "POST /v1/refunds"), Till.MANY);
    giving.giveThemBack();
    stripe.faults().clear();
    clock.advance(Duration.ofMinutes(30));
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isZero();
    clock.advance(Duration.ofMinutes(31));
    isGivenBack(month);
  }

  @Test
  void areGivenBackOnceItIsKnownByWhatTheyWerePaid() {
    var month = months.paid();
    months.close(month.family());
    stripe.notices(subscribers.atStripe(month.subscription())).forEach(stripe::deliver);
    Till.soon().until(() -> months.isOwed(month));
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isZero();
    months.tell(month);
    isGivenBack(month);
  }

  private void isGivenBack(Month month) {
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isEqualTo(ALL);
    months.tell(month);
    Till.soon().until(() -> months.told(month, REFUNDED).size() == 1);
    assertThat(months.told(month, REFUNDED).getFirst()).contains("\"full\":true");
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isZero();
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }
}
