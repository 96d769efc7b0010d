package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PayPal;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A checkout that is begun stays where it is, unless who asks wants it to change. */
@PaymentsTest
class StayingAtProviderIT {
  private static final String STRIPE = "stripe";
  private static final String PAYPAL = "paypal";
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired PayPal payPal;
  @Autowired Till till;
  @Autowired GoingOn goingOn;
  @Autowired MovableClock clock;
  private final String reference = Till.reference();
  private Map<String, Object> order;

  @BeforeEach
  void begin() {
    order = new HashMap<>(till.order(reference, UUID.randomUUID()));
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void beginsWhereItIsAskedForAndStaysThere() {
    var begun = ask(PAYPAL).expect(200).json();
    assertThat(begun.path("provider").asString()).isEqualTo(PAYPAL);
    assertThat(begun.path("status").asString()).isEqualTo("OPEN");
    assertThat(ask(STRIPE).expect(200).json()).isEqualTo(begun);
    assertThat(askOfAny().expect(200).json()).isEqualTo(begun);
    assertThat(payPal.ordersOf(reference)).isEqualTo(1);
  }

  @Test
  void isNotBroughtBackWhileItIsBeingChanged() {
    ask(STRIPE).expect(200);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/checkout/sessions/"), 4);
    var waiting = change(PAYPAL).expect(200).json();
    assertThat(waiting.path("status").asString()).isEqualTo("UNKNOWN");

    isAtPayPal(ask(STRIPE).expect(200).json());
    stripe.faults().clear();
    clock.advance(Duration.ofMinutes(1));
    goingOn.goOn();

    var open = ask(STRIPE).expect(200).json();
    isAtPayPal(open);
    assertThat(open.path("status").asString()).isEqualTo("OPEN");
  }

  @Test
  void staysOpenThoughTheOtherDoesNotTakeAsLittle() {
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 49, "quantity", 1)));
    var begun = ask(PAYPAL).expect(200).json();
    assertThat(ask(STRIPE).expect(200).json()).isEqualTo(begun);
    change(STRIPE).expect(422, "amount-too-small");
    assertThat(askOfAny().expect(200).json()).isEqualTo(begun);
  }

  private static void isAtPayPal(JsonNode checkout) {
    assertThat(checkout.path("provider").asString()).isEqualTo(PAYPAL);
    assertThat(checkout.path("opening").asInt()).isEqualTo(1);
  }

  private Answer change(String provider) {
    order.putAll(Map.of("change", true, "provider", provider));
    return post();
  }

  private Answer ask(String provider) {
    order.remove("change");
    order.put("provider", provider);
    return post();
  }

  private Answer askOfAny() {
    order.keySet().removeAll(List.of("change", "provider"));
    return post();
  }

  private Answer post() {
    return people.booking().post("/internal/checkouts", order);
  }
}
