package io.homeroom.booking.schedule.messaging;

import java.util.UUID;

record RoleTaken(UUID personId, String role) {

  static final String TYPE = "identity.role-taken.v1";

  boolean isCoach() {
    return role.equals("coach");
  }
}
