package io.homeroom.booking.schedule.messaging;

import java.time.Instant;
import java.util.UUID;

record RoleTaken(UUID personId, String role, Instant occurredAt) {

  static final String TYPE = "identity.role-taken.v1";

  boolean isCoach() {
    return role.equals("coach");
  }
}
