package io.homeroom.notification;

import io.homeroom.notification.IdentityEvents.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the marketplace would tell of a family. */
public record Store(Family family) {

  public Event giftUnlocked() {
    return gift("gift-unlocked");
  }

  public Event giftOpened() {
    return gift("gift-opened");
  }

  /** An order that the child placed. */
  public Event childsOrder(String type) {
    return order(type, Map.of("personId", family.child(), "childId", family.child()));
  }

  /** An order that the parent placed. */
  public Event parentsOrder(String type) {
    return order(type, Map.of("personId", family.parent()));
  }

  /** An order that the child placed has come to nothing. */
  public Event childsOrderCancelled(String reason, @Nullable UUID by) {
    var more = new HashMap<String, Object>();
    more.put("personId", family.child());
    more.put("childId", family.child());
    more.put("reason", reason);
    more.put("endedBy", by);
    return order("order-cancelled", more);
  }

  /** The money for an order that the child placed does not come back to the parent. */
  public Event refundFailed() {
    return order(
        "order-refund-failed",
        Map.of("payerId", family.parent(), "minor", 1990, "currency", "EUR"));
  }

  private Event gift(String type) {
    UUID gift = Ids.next();
    return new Event(
        Ids.next(),
        "homeroom.marketplace.gift",
        gift,
        "marketplace." + type + ".v1",
        Map.of(
            "giftId", gift,
            "familyId", family.id(),
            "childId", family.child(),
            "productId", Ids.next(),
            "points", 30,
            "threshold", 100,
            "occurredAt", family.since().plusSeconds(9)));
  }

  private Event order(String type, Map<String, ?> buyer) {
    UUID order = Ids.next();
    var data = new HashMap<String, Object>(buyer);
    data.put("orderId", order);
    data.put("shipmentId", Ids.next());
    data.put("familyId", family.id());
    data.put("points", 40);
    data.put("items", 2);
    data.put("state", "shipped");
    data.put("occurredAt", family.since().plusSeconds(9));
    return new Event(
        Ids.next(), "homeroom.marketplace.order", order, "marketplace." + type + ".v1", data);
  }
}
