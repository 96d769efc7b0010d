package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** When an event begins or ends: {@code date}, or {@code dateTime} with an offset or a zone. */
final class EventTime {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

  private EventTime() {}

  /** Sees that it is a time, and writes the instant it is. */
  static void settle(ObjectNode event, String field, ZoneId usual) {
    if (!(event.path(field) instanceof ObjectNode time)) {
      throw Refusal.required(field + " time");
    }
    var at = instant(time, usual);
    if (time.path("date").isString()) {
      time.remove("dateTime");
    } else {
      time.put("dateTime", at.toString());
    }
  }

  static Instant instant(JsonNode time, ZoneId usual) {
    try {
      var zone = zone(time.path("timeZone").asString(""), usual);
      if (time.path("date").isString()) {
        return LocalDate.parse(time.path("date").asString()).atStartOfDay(zone).toInstant();
      }
      var text = time.path("dateTime").asString("");
      var parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return parsed instanceof OffsetDateTime there
          ? there.toInstant()
          : ((LocalDateTime) parsed).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      throw Refusal.invalid("Invalid start or end time.");
    }
  }

  static ZoneId zone(String name, ZoneId usual) {
    if (name.isEmpty()) {
      return usual;
    }
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw Refusal.invalid("Invalid time zone definition for start time.");
    }
    return ZoneId.of(name);
  }

  /** With the offset of whoever looks; the event's zone stays beside it. */
  static void show(ObjectNode event, String field, ZoneId zone) {
    if (event.path(field) instanceof ObjectNode time && time.path("dateTime").isString()) {
      var at = Instant.parse(time.path("dateTime").asString()).truncatedTo(ChronoUnit.SECONDS);
      time.put("dateTime", SHOWN.format(at.atZone(zone)));
    }
  }
}
