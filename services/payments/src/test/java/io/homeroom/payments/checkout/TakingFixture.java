package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Checkouts at PayPal that somebody has agreed to, and what is seen once they were taken. */
abstract class TakingFixture {
  static final String ORDERS = "POST /v2/checkout/orders";
  @Autowired CheckoutSteps steps;
  @Autowired Checkouts checkouts;
  @Autowired CheckingOut checkingOut;
  @Autowired GoingOn goingOn;
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void reset() {
    payPal.faults().clear();
    clock.reset();
  }

  final Till.Asked agreed() {
    var asked = till.ask();
    payPal.agree(asked.url());
    return asked;
  }

  /** Another instance, once it may. */
  final void goOn() {
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();
  }

  final void isTakenOnce(Till.Asked asked) {
    assertThat(books.status(asked)).isEqualTo("PAID");
    assertThat(payPal.orderAt(asked.url()).at("/purchase_units/0/payments/captures")).hasSize(1);
    assertThat(books.booked("CLEARING", asked.reference())).isEqualTo(2500);
    events.await("payments.payment-succeeded.v1", asked.id());
    assertThat(events.of("payments.payment-succeeded.v1"))
        .filteredOn(event -> event.key().equals(asked.id().toString()))
        .hasSize(1);
  }
}
