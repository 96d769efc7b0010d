package io.homeroom.local.calendar.agenda;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What callers may write of an event. */
final class Fields {
  private static final List<String> WRITABLE =
      List.of(
          "summary",
          "description",
          "location",
          "start",
          "end",
          "status",
          "attendees",
          "extendedProperties",
          "guestsCanInviteOthers",
          "guestsCanModify",
          "guestsCanSeeOtherGuests",
          "reminders",
          "source",
          "transparency",
          "visibility");

  private Fields() {}

  /** What a body does not say is kept. */
  static void take(ObjectNode event, ObjectNode body) {
    for (var field : WRITABLE) {
      if (body.has(field)) {
        merge(event, field, body.path(field));
      }
    }
  }

  /** All but the status is left to be written anew. */
  static void clear(ObjectNode event) {
    WRITABLE.stream().filter(field -> !field.equals("status")).forEach(event::remove);
  }

  private static void merge(ObjectNode event, String field, JsonNode value) {
    if (value.isNull()) {
      event.remove(field);
    } else if (value instanceof ObjectNode part && event.path(field) instanceof ObjectNode there) {
      part.properties().forEach(entry -> merge(there, entry.getKey(), entry.getValue()));
    } else {
      event.set(field, value.deepCopy());
    }
  }
}
