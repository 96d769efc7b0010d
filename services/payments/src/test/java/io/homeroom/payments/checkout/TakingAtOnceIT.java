package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Locks;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has agreed to is taken by many at once, or while it is to end: once. */
@PaymentsTest
class TakingAtOnceIT extends TakingFixture {
  private static final int SLOW = 3_000;
  @Autowired People people;
  @Autowired Locks locks;
  @Autowired CheckoutChanges changes;

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
    changes.endBy(late.id(), clock.instant());
    clock.advance(Duration.ofSeconds(11));
    changes.lookAgain(checkouts.get(late.id()), clock.instant());
    var goingOnNow = CompletableFuture.runAsync(goingOn::goOn);
    Awaitility.await().atMost(Duration.ofMillis(SLOW - 500)).until(() -> isOver(late));
    assertThat(goingOnNow).isNotDone();
    payPal.faults().clear();
    goingOnNow.join();
  }

  private boolean isOver(Till.Asked asked) {
    return checkouts.get(asked.id()).state() == CheckoutState.EXPIRED;
  }
}
