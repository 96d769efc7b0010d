package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionOrder.Line;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was at it is gone after any of its steps: another instance goes on from there. */
@PaymentsTest
class InterruptedCheckoutIT {
  @Autowired CheckoutSteps steps;
  @Autowired OpeningSteps opening;
  @Autowired SellingCheckout selling;
  @Autowired Checkouts checkouts;
  @Autowired GoingOn goingOn;
  @Autowired Providers providers;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  private final String reference = Till.reference();

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isOpenedIfItWasOnlyBegun() {
    begin();
    goOn();
    assertThat(state()).isEqualTo(CheckoutState.OPEN);
    assertThat(sessions()).isEqualTo(1);
  }

  @Test
  void isOpenedOnceIfStripeHadOpenedIt() {
    stripeItself().open(order(begin()));
    goOn();
    assertThat(state()).isEqualTo(CheckoutState.OPEN);
    assertThat(sessions()).isEqualTo(1);
  }

  @Test
  void endsIfItWasOnlyToBeEnded() {
    steps.end(opened().id());
    goOn();
    assertThat(state()).isEqualTo(CheckoutState.EXPIRED);
  }

  @Test
  void endsOnceIfStripeHadEndedIt() {
    var opened = opened();
    steps.end(opened.id());
    stripeItself().end(Objects.requireNonNull(opened.providerId()));
    goOn();
    goOn();
    assertThat(state()).isEqualTo(CheckoutState.EXPIRED);
    events.await("payments.checkout-expired.v1", opened.id());
    assertThat(told("payments.checkout-expired.v1", opened.id())).isEqualTo(1);
  }

  @Test
  void isPaidIfSomebodyPaidBeforeStripeCouldEndIt() {
    var opened = opened();
    steps.end(opened.id());
    stripe.pay(Objects.requireNonNull(opened.url()));
    goOn();
    stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    assertThat(state()).isEqualTo(CheckoutState.PAID);
    events.await("payments.payment-succeeded.v1", opened.id());
    assertThat(told("payments.payment-succeeded.v1", opened.id())).isEqualTo(1);
    assertThat(till.booked("CLEARING", reference)).isEqualTo(2500);
  }

  private PaymentProvider stripeItself() {
    return providers.of(Provider.STRIPE);
  }

  private Checkout begin() {
    var until = clock.instant().plus(Duration.ofMinutes(10));
    var family = UUID.randomUUID();
    var lines = List.of(new Line("Chess, beginners", 1250, 2));
    return selling.begin(
        new Draft(reference, family, family, Provider.STRIPE, "USD", lines, List.of(), until));
  }

  private Checkout opened() {
    var begun = begin();
    return opening.open(begun, stripeItself().open(order(begun)));
  }

  private SessionOrder order(Checkout checkout) {
    return new SessionOrder(
        checkout.id(),
        0,
        reference,
        "USD",
        checkouts.linesOf(checkout.id()),
        checkouts.endAtProvider(checkout.id()));
  }

  /** Another instance, once it may. */
  private void goOn() {
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();
  }

  private CheckoutState state() {
    return checkouts.find(reference).orElseThrow().state();
  }

  private long sessions() {
    return stripe.get("/v1/checkout/sessions?limit=100").path("data").values().stream()
        .filter(it -> it.path("client_reference_id").asString("").equals(reference))
        .count();
  }

  private long told(String type, UUID id) {
    return events.of(type).stream().filter(event -> event.key().equals(id.toString())).count();
  }
}
