package io.homeroom.local.stripe.event;

import io.homeroom.local.emulator.delivery.Telling;
import java.time.Clock;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Events as Stripe signs them. */
public record StripeTelling(String secret, Clock clock) implements Telling {

  @Override
  public String typeOf(ObjectNode event) {
    return event.path("type").asString();
  }

  @Override
  public String bodyOf(ObjectNode event) {
    return event.toPrettyString();
  }

  @Override
  public Map<String, String> headersOf(String body) {
    return Map.of("Stripe-Signature", Signature.of(body, secret, clock.millis() / 1000));
  }

  @Override
  public ObjectNode heard(ObjectNode event) {
    return event.put("pending_webhooks", 0);
  }
}
