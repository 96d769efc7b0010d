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
class PayPalWebhookController {
  private static final String ID = "paypal-transmission-id";
  private static final String TIME = "paypal-transmission-time";
  private static final String SIGNATURE = "paypal-transmission-sig";
  private static final String CERTIFICATE = "paypal-cert-url";
  private static final String ALGORITHM = "paypal-auth-algo";

  private final ReceivingNotices receiving;

  PayPalWebhookController(ReceivingNotices receiving) {
    this.receiving = receiving;
  }

  /** The checksum is of the body's bytes: it is taken as it came. */
  @Operation(summary = "What PayPal tells; kept before it is answered, applied afterwards")
  @PostMapping("/api/webhooks/paypal")
  void receiveFromPayPal(
      @RequestHeader(ID) String id,
      @RequestHeader(TIME) String time,
      @RequestHeader(SIGNATURE) String signature,
      @RequestHeader(CERTIFICATE) String certificate,
      @RequestHeader(ALGORITHM) String algorithm,
      @RequestBody byte[] body) {
    var signed =
        Map.of(
            ID,
            id,
            TIME,
            time,
            SIGNATURE,
            signature,
            CERTIFICATE,
            certificate,
            ALGORITHM,
            algorithm);
    receiving.receive(Provider.PAYPAL, new String(body, UTF_8), signed);
  }
}
