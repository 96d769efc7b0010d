package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.invoice.Months;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A box that is sold no more, and that its family resumes in Stripe's own portal. */
@PaymentsTest
class ResumedElsewhereIT {
  private static final String PERIOD_PAID = "payments.period-paid.v1";
  private static final Duration MONTH = Duration.ofDays(32);
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Months months;
  @Autowired CancellingWithdrawn cancelling;
  @Autowired MovableClock clock;
  private Month month;
  private String atStripe;

  @BeforeEach
  void resume() {
    month = months.known();
    atStripe = subscribers.atStripe(month.subscription());
    withdraw();
    assertThat(isCancelled()).isTrue();
    awaitNextSecond();
    stripe.post(subscribers.portal(month.family()), "act=resume");
    assertThat(isCancelled()).isFalse();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void isCancelledAgainOnce() {
    months.tell(atStripe);
    assertThat(subscribers.status(month.family())).isEqualTo("active");
    cancelling.cancelThem();
    assertThat(subscribers.status(month.family())).isEqualTo("cancelling");
    assertThat(isCancelled()).isTrue();
    var told = stripe.notices(atStripe).size();
    months.tell(atStripe);
    clock.advance(Duration.ofMinutes(2));
    cancelling.cancelThem();
    assertThat(stripe.notices(atStripe)).hasSize(told);
  }

  @Test
  void isCancelledAgainWhenStripeIsBack() {
    months.tell(atStripe);
    var down = new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/subscriptions/" + atStripe);
    stripe.faults().add(down, 1);
    cancelling.cancelThem();
    assertThat(isCancelled()).isFalse();
    clock.advance(Duration.ofMinutes(2));
    cancelling.cancelThem();
    assertThat(isCancelled()).isTrue();
  }

  @Test
  void isNotOwedButGivenBackIfItWasChargedMeanwhile() {
    var customer = subscription().path("customer").asString();
    stripe.post("/_clocks/" + customer, "days=" + MONTH.toDays()).expect(200);
    var charged = charged();
    assertThat(charged.invoice()).isNotEqualTo(month.invoice());
    months.tell(charged);
    assertThat(months.isOwed(charged)).isTrue();
    assertThat(months.isOwed(month)).isFalse();
    assertThat(months.told(month, PERIOD_PAID)).hasSize(1);
    cancelling.cancelThem();
    assertThat(isCancelled()).isTrue();
  }

  private void withdraw() {
    var reference = subscribers.newest(month.family()).at("/product/reference").asString();
    var path = "/internal/subscriptions/" + reference + "/cancellation";
    people.marketplace().post(path, Map.of()).expect(200);
  }

  /** What Stripe tells of the same second is told apart by what outdoes what. */
  private static void awaitNextSecond() {
    var second = Instant.now().getEpochSecond();
    Awaitility.await().until(() -> Instant.now().getEpochSecond() > second);
  }

  private JsonNode subscription() {
    return stripe.get("/v1/subscriptions/" + atStripe);
  }

  private boolean isCancelled() {
    return subscription().path("cancel_at_period_end").asBoolean(false);
  }

  /** The month that is paid last. */
  private Month charged() {
    var invoice = subscription().path("latest_invoice").asString();
    var by = stripe.get("/v1/invoice_payments?invoice=" + invoice).at("/data/0");
    return new Month(
        month.family(),
        month.supplier(),
        month.subscription(),
        invoice,
        by.at("/payment/payment_intent").asString());
  }
}
