package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.Providers;
import io.homeroom.payments.provider.TakingProvider;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was at it is gone after any of its steps: it is taken once all the same. */
@PaymentsTest
class InterruptedTakingIT extends TakingFixture {
  @Autowired People people;
  @Autowired Providers providers;

  @Test
  void isOpenedOnceThoughTheAnswerWasLost() {
    payPal.faults().add(new Fault(Fault.Kind.LOST, 0, 0, ORDERS), Till.MANY);
    var reference = Till.reference();
    var order = till.order(reference, UUID.randomUUID());
    var pending = people.booking().post("/internal/checkouts", order).expect(200).json();
    assertThat(pending.path("status").asString()).isEqualTo("PENDING");
    payPal.faults().clear();
    goOn();
    assertThat(checkingOut.find(reference).state()).isEqualTo(CheckoutState.OPEN);
    assertThat(payPal.ordersOf(reference)).isEqualTo(1);
  }

  @Test
  void isTakenIfItWasOnlyAgreedTo() {
    var asked = agreed();
    steps.agree(asked.id());
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void isTakenOnceIfPayPalHadTakenIt() {
    var asked = agreed();
    steps.agree(asked.id());
    payPalItself().take(orderOf(asked), 0);
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void isTakenOnceIfPayPalTellsOfItFirst() {
    var asked = agreed();
    steps.agree(asked.id());
    payPalItself().take(orderOf(asked), 0);
    payPal.deliverAll(asked.reference());
    books.awaitStatus(asked, "PAID");
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void keepsItsOrderThoughANoticeDoesNotNameIt() {
    var asked = agreed();
    steps.agree(asked.id());
    var order = orderOf(asked);
    payPalItself().take(order, 0);
    var completed =
        payPal.notices(asked.reference()).stream()
            .filter(notice -> notice.contains("PAYMENT.CAPTURE.COMPLETED"))
            .findFirst()
            .orElseThrow();
    payPal.deliver(completed.replace("supplementary_data", "nothing")).expect(200);
    books.awaitStatus(asked, "PAID");
    assertThat(orderOf(asked)).isEqualTo(order);
    isTakenOnce(asked);
  }

  @Test
  void isTakenOnceThoughTheAnswerWasLost() {
    var asked = agreed();
    steps.agree(asked.id());
    payPal.faults().add(new Fault(Fault.Kind.LOST, 0, 0, ORDERS), Till.MANY);
    goingOn.goOn();
    assertThat(books.status(asked)).isEqualTo("UNKNOWN");
    payPal.faults().clear();
    goOn();
    isTakenOnce(asked);
  }

  @Test
  void waitsWhilePayPalIsAtTheSameCall() {
    var asked = agreed();
    steps.agree(asked.id());
    payPal.faults().add(new Fault(Fault.Kind.ERROR, 409, 0, ORDERS), Till.MANY);
    goingOn.goOn();
    assertThat(books.status(asked)).isEqualTo("UNKNOWN");
    payPal.faults().clear();
    goOn();
    isTakenOnce(asked);
  }

  private TakingProvider payPalItself() {
    return (TakingProvider) providers.of(Provider.PAYPAL);
  }

  private String orderOf(Till.Asked asked) {
    return Objects.requireNonNull(checkouts.get(asked.id()).providerId());
  }
}
