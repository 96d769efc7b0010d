package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checkouts end in time, paid or not; none stays unknown for ever. */
@PaymentsTest
class EndingIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GoingOn goingOn;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void endsWhatStripeDoesNotKnow() {
    var asked = till.ask();
    jdbc.sql("update checkout set provider_id = ? where id = ?")
        .params("cs_test_gone" + asked.id(), asked.id())
        .update();
    assertThat(end(asked)).isEqualTo("EXPIRED");
  }

  @Test
  void endsInTimeAtStripeToo() {
    var asked = till.ask();
    clock.advance(Duration.ofMinutes(11));
    goingOn.goOn();
    assertThat(till.status(asked)).isEqualTo("EXPIRED");
    events.await("payments.checkout-expired.v1", asked.id());
    assertThat(stripe.pay(asked.url(), "4242424242424242")).isEqualTo(200);
    assertThat(stripe.notices(asked.reference())).noneMatch(it -> it.contains("session.completed"));
  }

  @Test
  void isPaidIfTheMoneyCameBeforeItsEnd() {
    var asked = till.ask();
    stripe.pay(asked.url());
    var answer = end(asked);
    assertThat(answer).isEqualTo("PAID");
    till.deliverAll(asked);
    events.await("payments.payment-succeeded.v1", asked.id());
    assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
  }

  @Test
  void isUnknownUntilStripeAnswers() {
    var asked = till.ask();
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, ""), 1);
    assertThat(end(asked)).isEqualTo("UNKNOWN");
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();
    assertThat(till.status(asked)).isEqualTo("EXPIRED");
  }

  private String end(Till.Asked asked) {
    var path = "/internal/checkouts/" + asked.reference() + "/expiry";
    return people.booking().post(path, Map.of()).expect(200).json().path("status").asString();
  }
}
