package io.homeroom.local.paypal.account;

import io.homeroom.local.emulator.delivery.Delivering;
import io.homeroom.local.emulator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The account all of this happens on. What is kept carries its type, and fields of our own that
 * begin with an underscore; nobody is shown either.
 *
 * @param address where this server is reached
 * @param heard whether there is anybody to tell
 */
public record Account(Store store, Clock clock, String address, boolean heard) {
  static final String TYPE = "object";
  private static final int ID_LENGTH = 17;

  public static String newId() {
    var text = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return text.substring(0, ID_LENGTH);
  }

  public String now() {
    return Instant.ofEpochSecond(clock.instant().getEpochSecond()).toString();
  }

  public ObjectNode fresh(String type) {
    return JsonMapper.shared().createObjectNode().put("id", newId()).put(TYPE, type);
  }

  /**
   * What is kept of that type by that id.
   *
   * @throws Refusal if there is none
   */
  public ObjectNode get(String type, String id) {
    return store
        .find(id)
        .filter(found -> found.path(TYPE).asString().equals(type))
        .orElseThrow(Refusal::unknown);
  }

  public void keep(ObjectNode object) {
    store.put(object);
  }

  /** Without what is ours. */
  public static ObjectNode shown(ObjectNode object) {
    var shown = object.deepCopy();
    shown.remove(TYPE);
    List.copyOf(shown.propertyNames()).stream()
        .filter(name -> name.startsWith("_"))
        .forEach(shown::remove);
    return shown;
  }

  /** Keeps and delivers what has happened; {@code about} as people are shown it. */
  public void tell(String type, String resourceType, ObjectNode about) {
    var event = fresh("event");
    var id = "WH-" + newId() + "-" + newId();
    event
        .put("id", id)
        .put("event_version", "1.0")
        .put("create_time", now())
        .put("resource_type", resourceType)
        .put("resource_version", "2.0")
        .put("event_type", type)
        .put("summary", type.replace('.', ' ').toLowerCase(Locale.ROOT));
    event.set("resource", shown(about));
    event.set(
        "links",
        new Links(address).with("self", "GET", "/v1/notifications/webhooks-events/" + id).array());
    store.put(event);
    if (heard) {
      Delivering.add(store, id);
    }
  }
}
