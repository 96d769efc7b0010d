package io.homeroom.notification.messaging.payments;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a family's subscription stands now.
 *
 * @param until the end of what is paid for
 * @param version counts its changes
 */
record SubscriptionChanged(
    UUID subscriptionId,
    UUID familyId,
    String status,
    @Nullable Instant until,
    long version,
    Instant occurredAt) {

  static final String TYPE = "payments.subscription-changed.v1";

  private static final String INCOMPLETE = "incomplete";

  /** What parents are told of it, who know how it stood before. */
  Optional<Notice> news(UUID eventId, @Nullable String before) {
    if (status.equals(before)) {
      return Optional.empty();
    }
    return type(before != null && !before.equals(INCOMPLETE)).map(it -> toNotice(eventId, it));
  }

  /** The end of one that never began is no news. */
  private Optional<NoticeType> type(boolean hadBegun) {
    return switch (status) {
      case "past-due" -> Optional.of(NoticeType.SUBSCRIPTION_PAST_DUE);
      case "unpaid" -> Optional.of(NoticeType.SUBSCRIPTION_UNPAID);
      case "cancelling" -> Optional.of(NoticeType.SUBSCRIPTION_CANCELLED);
      case "ended" -> Optional.of(NoticeType.SUBSCRIPTION_ENDED).filter(_ -> hadBegun);
      default -> Optional.empty();
    };
  }

  private Notice toNotice(UUID eventId, NoticeType type) {
    var facts = new HashMap<String, String>();
    facts.put("subscriptionId", subscriptionId.toString());
    if (until != null) {
      facts.put("paidUntil", until.toString());
    }
    return new Notice(eventId, type, facts, occurredAt);
  }
}
