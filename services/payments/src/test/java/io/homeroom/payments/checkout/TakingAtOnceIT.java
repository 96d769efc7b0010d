package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Locks;
import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has agreed to is taken by many at once, or while it is to end: once. */
@PaymentsTest
class TakingAtOnceIT {
  private static final int SLOW = 3_000;
  private static final String ORDERS = "POST /v2/checkout/orders";
  @Autowired People people;
  @Autowired CheckoutSteps steps;
  @Autowired Checkouts checkouts;
  @Autowired CheckingOut checkingOut;
  @Autowired GoingOn goingOn;
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired Locks locks;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void reset() {
    payPal.faults().clear();
    clock.reset();
  }

  @Test
  void isTakenOnceHoweverManyAreAtIt() throws Exception {
    var asked = agreed();
    AtOnce.call(16, () -> checkingOut.proceed(asked.id()));
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void isNotEndedMeanwhile() {
    var asked = agreed();
    steps.agree(asked.id());
    payPal.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, ORDERS), 1);
    var path = "/internal/checkouts/" + asked.reference() + "/expiry";
    var answer = people.booking().post(path, Map.of()).expect(200).json();
    assertThat(answer.path("status").asString()).isEqualTo("UNKNOWN");
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void endsIfItCannotBeTakenAndWasToEnd() {
    var asked = till.ask();
    payPal.act(asked.url(), "decline");
    steps.agree(asked.id());
    steps.end(asked.id());
    goOn();
    goOn();
    assertThat(books.status(asked)).isEqualTo("EXPIRED");
  }

  @Test
  void holdsNoLockWhileItIsTaken() {
    var asked = agreed();
    steps.agree(asked.id());
    payPal.faults().add(new Fault(Fault.Kind.SLOW, 0, SLOW, ORDERS), 1);
    var taking = CompletableFuture.runAsync(goingOn::goOn);
    Awaitility.await().until(() -> checkouts.get(asked.id()).attempts() == 1);
    Awaitility.await().atMost(Duration.ofMillis(SLOW / 2)).until(() -> locks.held() == 0);
    assertThat(locks.idleInTransaction()).isZero();
    assertThat(taking).isNotDone();
    taking.join();
    isTakenOnce(asked);
  }

  @Test
  void keepsStripesCheckoutsWaitingForNothing() {
    clock.advance(Duration.ofMinutes(11));
    goingOn.goOn();
    for (var i = 0; i < 16; i++) {
      till.ask();
    }
    var late = books.ask();
    payPal.faults().add(new Fault(Fault.Kind.SLOW, 0, SLOW, "GET /v2/checkout"), 100);
    checkouts.endBy(late.id(), clock.instant());
    clock.advance(Duration.ofSeconds(11));
    checkouts.lookAgain(checkouts.get(late.id()), clock.instant());
    var goingOnNow = CompletableFuture.runAsync(goingOn::goOn);
    Awaitility.await().atMost(Duration.ofMillis(SLOW - 500)).until(() -> isOver(late));
    assertThat(goingOnNow).isNotDone();
    payPal.faults().clear();
    goingOnNow.join();
  }

  private boolean isOver(Till.Asked asked) {
    return checkouts.get(asked.id()).state() == CheckoutState.EXPIRED;
  }

  private Till.Asked agreed() {
    var asked = till.ask();
    payPal.agree(asked.url());
    return asked;
  }

  /** Another instance, once it may. */
  private void goOn() {
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();
  }

  private void isTakenOnce(Till.Asked asked) {
    assertThat(books.status(asked)).isEqualTo("PAID");
    assertThat(payPal.orderAt(asked.url()).at("/purchase_units/0/payments/captures")).hasSize(1);
    assertThat(books.booked("CLEARING", asked.reference())).isEqualTo(2500);
    events.await("payments.payment-succeeded.v1", asked.id());
    assertThat(events.of("payments.payment-succeeded.v1"))
        .filteredOn(event -> event.key().equals(asked.id().toString()))
        .hasSize(1);
  }
}
