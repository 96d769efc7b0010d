package io.homeroom.marketplace.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CheckoutTests {

  @Test
  void readsAnAnswerFromBeforeProvidersCouldChange() {
    var id = UUID.randomUUID();
    var json =
        "{\"checkoutId\":\"%s\",\"status\":\"OPEN\",\"url\":\"http://pay.test\"}".formatted(id);

    assertThat(JsonMapper.shared().readValue(json, Checkout.class))
        .isEqualTo(new Checkout(id, CheckoutStatus.OPEN, "http://pay.test", null, 0));
  }
}
