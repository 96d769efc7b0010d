package io.homeroom.bench.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stripe's notice that a checkout was paid. */
record Notice(String id, String body) {
  static final String TYPE = "checkout.session.completed";

  /** {@code name}: of the checkout, whose reference it ends. */
  static Notice of(String reference, String name) {
    var id = "evt_" + name;
    return new Notice(
        id,
        """
          {"id": "%1$s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1780000000,
           "livemode": false, "pending_webhooks": 1, "request": null, "type": "%4$s",
           "data": {"object": {"id": "cs_%2$s", "object": "checkout.session", "mode": "payment",
             "status": "complete", "payment_status": "paid", "client_reference_id": "%3$s",
             "payment_intent": "pi_%2$s", "amount_total": 2500, "amount_subtotal": 2500,
             "currency": "usd", "livemode": false, "metadata": {}, "payment_method_types": ["card"],
             "customer_details": {"email": "payer@example.org", "name": null, "phone": null,
               "address": {"country": "NL", "postal_code": "1011 AB"}, "tax_exempt": "none"}}}}
          """
            .formatted(id, name, reference, TYPE));
  }

  String signature(String secret, long seconds) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      var signed = mac.doFinal((seconds + "." + body).getBytes(UTF_8));
      return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
