package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No checkout stays unknown for ever. */
@PaymentsTest
class EndingIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired JdbcClient jdbc;

  @Test
  void endsWhatStripeDoesNotKnow() {
    var asked = till.ask();
    jdbc.sql("update checkout set provider_id = ? where id = ?")
        .params("cs_test_gone" + asked.id(), asked.id())
        .update();
    assertThat(end(asked)).isEqualTo("EXPIRED");
  }

  @Test
  void takesCardsAlone() {
    var asked = till.ask();
    var session = stripe.get("/v1/checkout/sessions?limit=1").at("/data/0");
    assertThat(session.path("client_reference_id").asString()).isEqualTo(asked.reference());
    assertThat(session.at("/payment_method_types").toString()).isEqualTo("[\"card\"]");
  }

  @Test
  void refusesWhatIsTooLittleForStripe() {
    var order = new HashMap<>(till.order(Till.reference(), UUID.randomUUID()));
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 49, "quantity", 1)));
    people.booking().post("/internal/checkouts", order).expect(422, "amount-too-small");
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 50, "quantity", 1)));
    people.booking().post("/internal/checkouts", order).expect(200);
  }

  private String end(Till.Asked asked) {
    var path = "/internal/checkouts/" + asked.reference() + "/expiry";
    return people.booking().post(path, Map.of()).expect(200).json().path("status").asString();
  }
}
