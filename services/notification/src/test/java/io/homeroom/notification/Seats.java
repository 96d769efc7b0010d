package io.homeroom.notification;

import io.homeroom.notification.IdentityEvents.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What booking would tell of a family's seat in a session, which is far ahead. */
public record Seats(Family family) {

  public static final Instant STARTS_AT = Instant.parse("2037-12-04T15:00:00Z");

  public Event confirmed() {
    return event("seat-confirmed", Map.of("minor", 2500, "currency", "EUR"));
  }

  public Event offeredUntil(Instant until) {
    return event("seat-offered", Map.of("until", until.truncatedTo(ChronoUnit.MILLIS)));
  }

  public Event cancelled(String reason) {
    return event(
        "seat-cancelled",
        Map.of("reason", reason, "held", false, "refundMinor", 2500, "currency", "EUR"));
  }

  public Event moved() {
    return event("session-moved", Map.of());
  }

  /** Of a session that the family waits for. */
  public Event waitingCalledOff() {
    var event = event("waiting-called-off", Map.of("entryId", Ids.next()));
    return new Event(
        event.id(), "homeroom.booking.session", event.key(), event.type(), event.data());
  }

  public Event reminder(int hours) {
    return event("reminder-due", Map.of("hours", hours));
  }

  public Event absent() {
    return event("children-absent", Map.of("endsAt", STARTS_AT.plusSeconds(3600)));
  }

  private Event event(String type, Map<String, ?> more) {
    UUID booking = Ids.next();
    var data = new HashMap<String, Object>(more);
    data.put("bookingId", booking);
    data.put("familyId", family.id());
    data.put("childIds", List.of(family.child()));
    data.put("courseTitle", "Robots");
    data.put("startsAt", STARTS_AT);
    data.put("zone", "Europe/Berlin");
    data.put("occurredAt", Instant.now().truncatedTo(ChronoUnit.MILLIS));
    return new Event(
        Ids.next(), "homeroom.booking.booking", booking, "booking." + type + ".v1", data);
  }
}
