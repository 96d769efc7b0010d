package io.homeroom.notification.messaging;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.Seats;
import io.homeroom.notification.Store;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happens to a family in a year, as all other services tell it.
 *
 * @param sibling the same family, with a child that is removed
 */
record Year(Family family, Family sibling) {

  List<Event> events() {
    return Stream.of(people(), learning(), store(), seats(), parting())
        .flatMap(List::stream)
        .toList();
  }

  private List<Event> people() {
    return List.of(
        family.registered("en"),
        family.consentGranted(),
        family.childAdded("en"),
        sibling.childAdded("zh"),
        family.consentWithdrawn("voice"),
        family.sessionRevoked(family.parent(), Ids.next()));
  }

  private List<Event> learning() {
    var task = Ids.next();
    return List.of(
        task(task, "task-assigned", Map.of("points", 10)),
        task(task, "task-attempted", Map.of("points", 0, "correct", false)),
        task(task, "task-attempted", Map.of("points", 10, "correct", true)));
  }

  private List<Event> store() {
    var store = new Store(family);
    return List.of(
        store.giftUnlocked(),
        store.giftOpened(),
        store.childsOrder("order-approval-requested"),
        store.childsOrder("order-paid"),
        store.parentsOrder("order-paid"),
        store.childsOrder("shipment-changed"),
        store.childsOrderCancelled("declined", family.parent()),
        store.childsOrder("order-part-refunded"),
        store.childsOrder("order-refunded"),
        store.refundFailed());
  }

  private List<Event> seats() {
    var seats = new Seats(family);
    return List.of(
        seats.offeredUntil(Instant.now().plusSeconds(1800)),
        seats.confirmed(),
        seats.reminder(24),
        seats.reminder(1),
        seats.moved(),
        seats.cancelled("session-cancelled"));
  }

  private List<Event> parting() {
    var guardian = Ids.next();
    return List.of(
        family.guardianJoined(guardian),
        family.guardianLeft(guardian, Ids.next()),
        new Store(sibling).giftUnlocked(),
        sibling.childRemoved());
  }

  private Event task(UUID task, String type, Map<String, ?> more) {
    return event("homeroom.progress.task", task, "progress." + type + ".v1", with(more, task));
  }

  private static Event event(String topic, UUID key, String type, Map<String, ?> data) {
    return new Event(Ids.next(), topic, key, type, data);
  }

  private Map<String, Object> with(Map<String, ?> more, UUID about) {
    var data = new HashMap<String, Object>(more);
    data.put("taskId", about);
    data.put("familyId", family.id());
    data.put("childId", family.child());
    data.put("occurredAt", family.since().plusSeconds(9));
    return data;
  }
}
