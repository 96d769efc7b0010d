package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PayPal;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who has opened one provider's page pays by the other: never at both. */
@PaymentsTest
class ChangingProviderIT {
  private static final String STRIPE = "stripe";
  private static final String PAYPAL = "paypal";
  private static final String CARD = "4242424242424242";
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired PayPal payPal;
  @Autowired Till till;
  @Autowired GoingOn goingOn;
  @Autowired CheckoutSteps steps;
  @Autowired MovableClock clock;
  private final String reference = Till.reference();
  private final UUID family = UUID.randomUUID();
  private Map<String, Object> order;

  @BeforeEach
  void begin() {
    order = till.order(reference, family);
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    payPal.faults().clear();
    clock.reset();
  }

  @Test
  void closesStripesPageForPayPals() {
    var first = url(ask(STRIPE));
    var second = url(ask(PAYPAL));
    assertThat(stripe.pay(first, CARD)).isNotEqualTo(303);
    assertThat(url(ask(PAYPAL))).isEqualTo(second);
    payPal.agree(second);
    assertThat(status(ask(PAYPAL))).isEqualTo("PAID");
    isPaidOnce();
  }

  @Test
  void takesNothingAtPayPalOnceItIsLeftForStripe() {
    var first = url(ask(PAYPAL));
    var second = url(ask(STRIPE));
    payPal.agree(first);
    payPal.deliverAll(reference);
    goOn();
    assertThat(payPal.orderAt(first).at("/purchase_units/0/payments/captures")).isEmpty();
    stripe.pay(second);
    stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    awaitPaid();
    isPaidOnce();
  }

  @Test
  void goesBackAndForthAndHearsNothingOfFormerPages() {
    var pages = new String[] {STRIPE, PAYPAL, STRIPE, PAYPAL, STRIPE};
    var url = "";
    for (var provider : pages) {
      var next = url(ask(provider));
      assertThat(next).isNotEqualTo(url);
      url = next;
      stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    }
    stripe
        .notices(reference)
        .forEach(notice -> Awaitility.await().until(() -> till.applied(notice)));
    assertThat(url(ask(STRIPE))).isEqualTo(url);
    stripe.pay(url);
    stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    awaitPaid();
    isPaidOnce();
  }

  @Test
  void isPaidWhereItWasPaidFirst() {
    stripe.pay(url(ask(STRIPE)));
    assertThat(status(ask(PAYPAL))).isEqualTo("PAID");
    assertThat(payPal.ordersOf(reference)).isZero();
    isPaidOnce();
  }

  @Test
  void isPaidByPayPalWhileThatIsTakingIt() {
    var first = ask(PAYPAL);
    payPal.agree(url(first));
    steps.agree(UUID.fromString(first.path("checkoutId").asString()));
    assertThat(status(ask(STRIPE))).isEqualTo("PAID");
    isPaidOnce();
  }

  @Test
  void waitsUntilTheFirstPageIsClosed() {
    var first = url(ask(STRIPE));
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/checkout/sessions/"), 4);
    var waiting = ask(PAYPAL);
    assertThat(status(waiting)).isEqualTo("UNKNOWN");
    assertThat(waiting.path("url").isNull()).isTrue();
    assertThat(payPal.ordersOf(reference)).isZero();
    stripe.faults().clear();
    goOn();
    assertThat(status(ask(PAYPAL))).isEqualTo("OPEN");
    assertThat(stripe.pay(first, CARD)).isNotEqualTo(303);
  }

  @Test
  void staysEndedOnceWhoeverAskedHasEndedIt() {
    ask(STRIPE);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/checkout/sessions/"), 4);
    ask(PAYPAL);
    stripe.faults().clear();
    var path = "/internal/checkouts/" + reference + "/expiry";
    assertThat(status(people.booking().post(path, Map.of()).expect(200).json()))
        .isEqualTo("EXPIRED");
    assertThat(status(ask(STRIPE))).isEqualTo("EXPIRED");
    assertThat(payPal.ordersOf(reference)).isZero();
  }

  @Test
  void isPaidOnceHoweverManyChangeIt() throws Exception {
    var turn = new AtomicInteger();
    AtOnce.call(12, () -> ask(turn.getAndIncrement() % 2 == 0 ? STRIPE : PAYPAL));
    goOn();
    var last = ask(STRIPE);
    if (!status(last).equals("OPEN")) {
      goOn();
      last = ask(STRIPE);
    }
    var open =
        stripe.get("/v1/checkout/sessions?limit=100").path("data").values().stream()
            .filter(it -> it.path("client_reference_id").asString("").equals(reference))
            .filter(it -> it.path("status").asString().equals("open"))
            .toList();
    assertThat(open).hasSize(1);
    stripe.pay(url(last));
    stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    awaitPaid();
    isPaidOnce();
  }

  @Test
  void isSomethingElseIfMoreThanTheProviderDiffers() {
    ask(STRIPE);
    var other = new HashMap<>(till.order(reference, UUID.randomUUID()));
    other.put("provider", PAYPAL);
    people.booking().post("/internal/checkouts", other).expect(409, "reference-taken");
  }

  private JsonNode ask(String provider) {
    var asked = new HashMap<>(order);
    asked.put("provider", provider);
    asked.put("change", true);
    return people.booking().post("/internal/checkouts", asked).expect(200).json();
  }

  private void goOn() {
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();
  }

  private void awaitPaid() {
    Awaitility.await().until(() -> status(ask(STRIPE)), "PAID"::equals);
  }

  private void isPaidOnce() {
    assertThat(till.booked("CLEARING", reference)).isEqualTo(2500);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  private static String url(JsonNode checkout) {
    assertThat(status(checkout)).isEqualTo("OPEN");
    return checkout.path("url").asString();
  }

  private static String status(JsonNode checkout) {
    return checkout.path("status").asString();
  }
}
