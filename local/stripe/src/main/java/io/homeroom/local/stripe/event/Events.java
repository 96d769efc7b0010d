package io.homeroom.local.stripe.event;

import io.homeroom.local.emulator.delivery.Delivering;
import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.store.Shapes;
import tools.jackson.databind.node.ObjectNode;

/** What happens to objects, kept and delivered. */
public final class Events {
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
      Delivering.add(store, event.path("id").asString());
    }
  }
}
