package io.homeroom.identity.activity.messaging;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.Actor;
import io.homeroom.identity.activity.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff has done in the store. */
record StaffActed(
    UUID personId,
    String role,
    @Nullable String sessionId,
    String act,
    List<UUID> subjects,
    Instant occurredAt) {

  static final String TYPE = "marketplace.staff-acted.v1";

  Activity activity() {
    return new Activity(
        action(), Outcome.DONE, new Actor(personId, role, sessionId), subjects, null, occurredAt);
  }

  /** An act that is not known here is no event for the bin: it waits among the dead letters. */
  private Action action() {
    return switch (act) {
      case "list-orders" -> Action.LIST_ORDERS;
      case "read-order" -> Action.READ_ORDER;
      case "refund-order" -> Action.REFUND_ORDER;
      default -> throw new IllegalArgumentException("Not an act: " + act);
    };
  }
}
