package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Till.Asked;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Checkouts by PayPal as booking asks for them. */
@TestComponent
public class PayPalTill {
  private final Map<String, Map<String, Object>> orders = new ConcurrentHashMap<>();
  private final People people;
  private final PayPal payPal;
  private final Till till;

  PayPalTill(People people, PayPal payPal, Till till) {
    this.people = people;
    this.payPal = payPal;
    this.till = till;
  }

  public Map<String, Object> order(String reference, UUID family) {
    Map<String, Object> order = new HashMap<>(till.order(reference, family));
    order.put("provider", "paypal");
    return order;
  }

  /** 25.00 USD. */
  public Asked ask() {
    var reference = Till.reference();
    var family = UUID.randomUUID();
    orders.put(reference, order(reference, family));
    var answer = asked(reference);
    assertThat(answer.path("status").asString()).isEqualTo("OPEN");
    return new Asked(
        reference,
        family,
        answer.path("url").asString(),
        UUID.fromString(answer.path("checkoutId").asString()));
  }

  /** As somebody does who comes back from the page: it is looked how it stands. */
  public String askAgain(Asked asked) {
    return asked(asked.reference()).path("status").asString();
  }

  private JsonNode asked(String reference) {
    return people
        .booking()
        .post("/internal/checkouts", orders.getOrDefault(reference, Map.of()))
        .expect(200)
        .json();
  }

  /** One that is paid. */
  public Asked paid() {
    var asked = ask();
    payPal.agree(asked.url());
    assertThat(askAgain(asked)).isEqualTo("PAID");
    return asked;
  }
}
