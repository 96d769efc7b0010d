package io.homeroom.payments;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Notices as Stripe might have told them, made of those that it has. */
public final class Forged {

  private Forged() {}

  /** The last of these notices of a subscription, told later and with another status. */
  public static String later(List<String> notices, String status, long seconds) {
    var told =
        notices.stream()
            .filter(notice -> notice.contains("\"customer.subscription.updated\""))
            .toList()
            .getLast();
    var event = (ObjectNode) JsonMapper.shared().readTree(told);
    event
        .put("id", "evt_" + UUID.randomUUID())
        .put("created", event.path("created").asLong() + seconds);
    ((ObjectNode) event.at("/data/object")).put("status", status);
    return event.toString();
  }

  /** The same, as it would be told so much later. */
  public static String later(String notice, Duration later) {
    var event = (ObjectNode) JsonMapper.shared().readTree(notice);
    return event.put("created", event.path("created").asLong() + later.toSeconds()).toString();
  }

  /** That a bank did not take what this notice said was given back. */
  public static String failed(String refundCreated) {
    var event = (ObjectNode) JsonMapper.shared().readTree(refundCreated);
    event.put("id", "evt_" + UUID.randomUUID()).put("type", "refund.failed");
    ((ObjectNode) event.at("/data/object")).put("status", "failed");
    return event.toString();
  }

  /** Something it might tell one day, of a type nobody knows. */
  public static String notice(String id, String type) {
    var event = JsonMapper.shared().createObjectNode().put("id", id).put("object", "event");
    event.put("api_version", com.stripe.Stripe.API_VERSION).put("created", 1).put("type", type);
    event.withObjectProperty("data").withObjectProperty("object").put("object", "product");
    return event.toString();
  }
}
