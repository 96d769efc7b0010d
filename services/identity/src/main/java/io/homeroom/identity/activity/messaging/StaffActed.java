package io.homeroom.identity.activity.messaging;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.Actor;
import io.homeroom.identity.activity.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff has done in another service. */
record StaffActed(
    UUID personId,
    String role,
    @Nullable String sessionId,
    String act,
    List<UUID> subjects,
    Instant occurredAt) {

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
      case "list-gifts" -> Action.LIST_GIFTS;
      case "refund-gift" -> Action.REFUND_GIFT;
      case "list-payments" -> Action.LIST_PAYMENTS;
      case "read-payment" -> Action.READ_PAYMENT;
      case "list-refunds" -> Action.LIST_REFUNDS;
      case "refund-payment" -> Action.REFUND_PAYMENT;
      case "list-bookings" -> Action.LIST_BOOKINGS;
      case "read-booking" -> Action.READ_BOOKING;
      case "call-session-off" -> Action.CALL_SESSION_OFF;
      case "read-credits" -> Action.READ_CREDITS;
      default -> throw new IllegalArgumentException("Not an act: " + act);
    };
  }
}
