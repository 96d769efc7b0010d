package io.homeroom.platform.oversight;

import io.homeroom.platform.web.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of a service's {@code staff-acted} event, the same in all of them but for the acts.
 *
 * @param subjects the ids of what and whom it is about
 */
record StaffActed(
    UUID personId,
    String role,
    @Nullable String sessionId,
    Enum<?> act,
    List<UUID> subjects,
    Instant occurredAt) {

  static StaffActed by(Caller staff, Enum<?> act, Instant at, UUID... subjects) {
    return new StaffActed(
        staff.personId(),
        staff.role().name().toLowerCase(Locale.ROOT),
        staff.sessionId(),
        act,
        List.of(subjects),
        at);
  }
}
