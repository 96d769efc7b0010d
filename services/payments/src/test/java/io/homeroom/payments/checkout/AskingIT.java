package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be asked to be paid, by whom, and how. */
@PaymentsTest
class AskingIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired PayPal payPal;
  @Autowired Till till;
  @Autowired MovableClock clock;

  @Test
  void belongsToTheServiceThatAsked() {
    var asked = till.ask();
    people.marketplace().get("/internal/checkouts/" + asked.reference()).expect(403);
    people
        .marketplace()
        .post("/internal/checkouts", till.order(Till.reference(), UUID.randomUUID()))
        .expect(403);
    people.parent(asked.family()).get("/internal/checkouts/" + asked.reference()).expect(403);
    people.booking().get("/internal/checkouts/" + Till.reference()).expect(404);
  }

  @Test
  void saysWhatIsWrongWithAnOrder() {
    var order = new HashMap<>(till.order("booking:nothing", UUID.randomUUID()));
    order.put("lines", List.of(Map.of("name", "", "minor", -1, "quantity", 0)));
    people.booking().post("/internal/checkouts", order).expect(400, "invalid-request");
    var late = clock.instant().plus(Duration.ofHours(30));
    people
        .booking()
        .post("/internal/checkouts", till.order(Till.reference(), UUID.randomUUID(), late))
        .expect(422, "checkout-too-long");
  }

  @Test
  void takesCardsAlone() {
    var asked = till.ask();
    var session = stripe.get("/v1/checkout/sessions?limit=1").at("/data/0");
    assertThat(session.path("client_reference_id").asString()).isEqualTo(asked.reference());
    assertThat(session.at("/payment_method_types").toString()).isEqualTo("[\"card\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISK", "MGA", "UGX", "KWD", "XXX", "XAU", "AAA"})
  void refusesWhatStripeCountsOtherwise(String currency) {
    var order = new HashMap<>(till.order(Till.reference(), UUID.randomUUID()));
    order.put("currency", currency);
    people.booking().post("/internal/checkouts", order).expect(422, "currency-not-taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stripe", "paypal"})
  void asksForYenAsTheyAre(String provider) {
    var reference = Till.reference();
    var order = new HashMap<>(till.order(reference, UUID.randomUUID()));
    order.put("currency", "JPY");
    order.put("provider", provider);
    var opened = people.booking().post("/internal/checkouts", order).expect(200).json();
    assertThat(totalAt(provider, reference, opened.path("url").asString())).isEqualTo("2500");
  }

  private String totalAt(String provider, String reference, String url) {
    if (provider.equals("paypal")) {
      return payPal.orderAt(url).at("/purchase_units/0/amount/value").asString();
    }
    return stripe.get("/v1/checkout/sessions?limit=100").path("data").values().stream()
        .filter(it -> it.path("client_reference_id").asString("").equals(reference))
        .map(it -> Long.toString(it.path("amount_total").asLong()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesWhatIsTooLittleForStripe() {
    var order = new HashMap<>(till.order(Till.reference(), UUID.randomUUID()));
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 49, "quantity", 1)));
    people.booking().post("/internal/checkouts", order).expect(422, "amount-too-small");
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 50, "quantity", 1)));
    people.booking().post("/internal/checkouts", order).expect(200);
  }
}
