package io.homeroom.local.stripe.billing;

import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.event.Events;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.time.Clock;
import tools.jackson.databind.node.ObjectNode;

/** The account all of this happens on. */
public record Account(Store store, Events events, Clock clock) {

  public long now() {
    return clock.millis() / 1000;
  }

  /** Where a test clock keeps a customer's time, it is that. */
  public long nowOf(String customer) {
    return store
        .find(customer)
        .flatMap(found -> store.find(found.path("test_clock").asString("")))
        .map(frozen -> frozen.path("frozen_time").asLong())
        .orElseGet(this::now);
  }

  public ObjectNode fresh(String shape, String prefix) {
    return Shapes.of(shape).put("id", Store.newId(prefix)).put("created", now());
  }

  public ObjectNode get(String type, String id) {
    return store
        .find(id)
        .filter(found -> found.path("object").asString().equals(type))
        .orElseThrow(() -> Refusal.unknown(type.replace('_', ' '), id));
  }

  public void keep(ObjectNode object) {
    store.put(object);
  }

  public void tell(String type, ObjectNode object) {
    store.put(object);
    events.tell(type, object, now());
  }
}
