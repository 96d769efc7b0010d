package io.homeroom.notification.messaging.booking;

import static java.util.stream.Collectors.joining;

import io.homeroom.notification.preference.Timeliness;
import io.homeroom.notification.template.DisplayName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which course a session is, and when: older events tell neither. */
record Meeting(@Nullable String courseTitle, @Nullable Instant startsAt, @Nullable ZoneId zone) {

  Map<String, String> factsOf(UUID booking, List<UUID> children) {
    var facts = factsOf(booking);
    facts.put("children", children.stream().map(UUID::toString).collect(joining(",")));
    return facts;
  }

  Map<String, String> factsOf(UUID booking) {
    var facts = facts();
    facts.put("bookingId", booking.toString());
    return facts;
  }

  Map<String, String> facts() {
    var facts = new HashMap<String, String>();
    if (courseTitle != null && startsAt != null && zone != null) {
      facts.put("course", new DisplayName(courseTitle).value());
      facts.put("startsAt", startsAt.toString());
      facts.put("zone", zone.getId());
    }
    return facts;
  }

  /** News of it press until it begins. */
  @Nullable Timeliness pressing(Instant since) {
    return pressing(since, null);
  }

  /** Or until it would have begun before it was moved: nobody is to stand there then. */
  @Nullable Timeliness pressing(Instant since, @Nullable Instant movedFrom) {
    if (startsAt == null) {
      return null;
    }
    var first = movedFrom != null && movedFrom.isBefore(startsAt) ? movedFrom : startsAt;
    return new Timeliness(since, first, false);
  }

  /** Once it has begun they are idle. */
  @Nullable Timeliness ahead(Instant since) {
    return startsAt == null ? null : new Timeliness(since, startsAt, true);
  }
}
