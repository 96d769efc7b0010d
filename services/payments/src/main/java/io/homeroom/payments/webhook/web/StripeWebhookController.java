package io.homeroom.payments.webhook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.webhook.ReceivingNotices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "webhooks")
class StripeWebhookController {
  private final ReceivingNotices receiving;

  StripeWebhookController(ReceivingNotices receiving) {
    this.receiving = receiving;
  }

  /** The signature is of the body's bytes: it is taken as it came. */
  @Operation(summary = "What Stripe tells; kept before it is answered, applied afterwards")
  @PostMapping("/api/webhooks/stripe")
  void receive(@RequestHeader("Stripe-Signature") String signature, @RequestBody byte[] body) {
    var signed = Map.of("stripe-signature", signature);
    receiving.receive(Provider.STRIPE, new String(body, UTF_8), signed);
  }
}
