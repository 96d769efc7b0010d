package io.homeroom.local.stripe.event;

import io.homeroom.local.stripe.store.Shapes;
import io.homeroom.local.stripe.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What happens to objects, kept and delivered. */
public final class Events {
  static final String DELIVERY = "_delivery";

  /** As the SDK in use pins it. */
  static final String API_VERSION = "2026-07-29.dahlia";

  private final Store store;
  private final boolean heard;

  /** {@code heard}: whether there is anybody to deliver to. */
  public Events(Store store, boolean heard) {
    this.store = store;
    this.heard = heard;
  }

  public void tell(String type, ObjectNode object, long now) {
    var event = Shapes.of("event");
    event
        .put("id", Store.newId("evt"))
        .put("api_version", API_VERSION)
        .put("created", now)
        .put("type", type)
        .put("pending_webhooks", heard ? 1 : 0);
    var data = event.withObjectProperty("data");
    data.remove("previous_attributes");
    data.set("object", object.deepCopy());
    store.put(event);
    if (heard) {
      store.put(
          JsonMapper.shared()
              .createObjectNode()
              .put("id", DELIVERY + event.path("id").asString())
              .put("object", DELIVERY)
              .put("event", event.path("id").asString())
              .put("attempts", 0)
              .put("due", 0));
    }
  }
}
