package io.homeroom.booking.schedule.messaging;

import java.time.Instant;
import java.util.UUID;

/** An account that was closed, or a person who was suspended. */
record PersonGone(UUID personId, Instant occurredAt) {

  static final String CLOSED = "identity.account-closed.v1";
  static final String SUSPENDED = "identity.person-suspended.v1";
}
