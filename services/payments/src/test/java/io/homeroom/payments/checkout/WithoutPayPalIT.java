package io.homeroom.payments.checkout;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A Homeroom that has no account at PayPal; an empty setting is as none. */
@PaymentsTest
@DirtiesContext
@TestPropertySource(
    properties = {
      "homeroom.paypal.client-id=",
      "homeroom.paypal.client-secret=",
      "homeroom.paypal.webhook-id="
    })
class WithoutPayPalIT {
  private static final String PATH = "/internal/checkouts";
  @Autowired People people;
  @Autowired Till till;

  @Test
  void hasPeoplePayByStripe() {
    till.paid();
  }

  @Test
  void saysThatNobodyCanPayByPayPal() {
    var reference = Till.reference();
    Map<String, Object> order = new HashMap<>(till.order(reference, UUID.randomUUID()));
    order.put("provider", "paypal");
    people.booking().post(PATH, order).expect(422, "provider-not-offered");
    people.booking().get(PATH + "/" + reference).expect(404);
    order.remove("provider");
    people.booking().post(PATH, order).expect(200);
  }
}
