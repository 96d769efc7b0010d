package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class CheckoutIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GoingOn goingOn;

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void isPaidOnThePageAndTold() {
    var asked = till.ask();
    assertThat(stripe.pay(asked.url(), "4000000000000002")).isEqualTo(402);
    assertThat(till.status(asked)).isEqualTo("OPEN");

    stripe.pay(asked.url());
    till.deliverAll(asked);

    var event = events.await("payments.payment-succeeded.v1", asked.id());
    var told = JsonMapper.shared().readTree(event.json());
    assertThat(told.path("reference").asString()).isEqualTo(asked.reference());
    assertThat(told.path("minor").asLong()).isEqualTo(2500);
    assertThat(till.status(asked)).isEqualTo("PAID");
    assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
    assertThat(till.booked("REVENUE", asked.reference())).isEqualTo(-2500);
    assertThat(till.balance("CUSTOMER", asked.family())).isZero();
  }

  @Test
  void opensOneForOneReferenceHoweverManyAsk() throws Exception {
    var reference = Till.reference();
    var order = till.order(reference, UUID.randomUUID());
    var booking = people.booking();
    var ids = new HashSet<String>();
    for (var answer : AtOnce.call(32, () -> booking.post("/internal/checkouts", order))) {
      ids.add(answer.expect(200).json().path("checkoutId").asString());
    }
    assertThat(ids).hasSize(1);
    assertThat(opened(reference)).isEqualTo(1);

    booking
        .post("/internal/checkouts", till.order(reference, UUID.randomUUID()))
        .expect(409, "reference-taken");
  }

  @Test
  void isOpenedOnceThoughTheAnswerWasLost() {
    var reference = Till.reference();
    stripe.faults().add(new Fault(Fault.Kind.LOST, 0, 0, "POST /v1/checkout"), 2);
    var order = till.order(reference, UUID.randomUUID());
    var pending = people.booking().post("/internal/checkouts", order).expect(200).json();
    assertThat(pending.path("status").asString()).isEqualTo("PENDING");
    assertThat(pending.path("url").isNull()).isTrue();

    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();

    var open = people.booking().get("/internal/checkouts/" + reference).expect(200).json();
    assertThat(open.path("status").asString()).isEqualTo("OPEN");
    assertThat(opened(reference)).isEqualTo(1);
  }

  private long opened(String reference) {
    return stripe.get("/v1/checkout/sessions?limit=100").path("data").values().stream()
        .filter(it -> it.path("client_reference_id").asString("").equals(reference))
        .count();
  }
}
