package io.homeroom.notification.preference;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Times of day as text: the driver would make them moments of a day in its own time zone. */
@Document("preferences")
record StoredPreferences(
    @Id UUID personId,
    @Nullable Hours quietHours,
    @Nullable Set<NoticeKind> notPushed,
    @Nullable Set<NoticeKind> notMailed) {

  record Hours(String from, String to, String zone) {

    static Hours of(QuietHours hours) {
      return new Hours(hours.from().toString(), hours.to().toString(), hours.zone().getId());
    }

    QuietHours toQuietHours() {
      return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
    }
  }

  static StoredPreferences of(UUID personId, Preferences preferences) {
    var hours = preferences.quietHours();
    return new StoredPreferences(
        personId,
        hours == null ? null : Hours.of(hours),
        preferences.notPushed(),
        preferences.notMailed());
  }

  Preferences toPreferences() {
    return new Preferences(
        quietHours == null ? null : quietHours.toQuietHours(),
        Objects.requireNonNullElse(notPushed, Set.of()),
        Objects.requireNonNullElse(notMailed, Set.of()));
  }
}
