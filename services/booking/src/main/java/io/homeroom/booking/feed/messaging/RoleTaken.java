package io.homeroom.booking.feed.messaging;

import java.util.UUID;

record RoleTaken(UUID personId, String role) {

  static final String TYPE = "identity.role-taken.v1";
}
