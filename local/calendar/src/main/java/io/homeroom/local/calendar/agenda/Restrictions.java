package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.calendar.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Which events a query wants. */
record Restrictions(Form query, ZoneId zone) {

  /** {@code synced}: what has changed is asked for, so that what was deleted counts. */
  Predicate<ObjectNode> fits(boolean synced) {
    var deletedToo = synced || query.isTrue("showDeleted");
    var ends = query.text("timeMin").map(Restrictions::instant).orElse(Instant.MIN);
    var begins = query.text("timeMax").map(Restrictions::instant).orElse(Instant.MAX);
    var updated = query.text("updatedMin").map(Restrictions::instant).orElse(Instant.MIN);
    return event ->
        (deletedToo || !updated.equals(Instant.MIN) || !Agenda.isDeleted(event))
            && EventTime.instant(event.path("end"), zone).isAfter(ends)
            && EventTime.instant(event.path("start"), zone).isBefore(begins)
            && !Instant.parse(event.path("updated").asString()).isBefore(updated);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notOne) {
      throw Refusal.invalid("Bad Request");
    }
  }
}
