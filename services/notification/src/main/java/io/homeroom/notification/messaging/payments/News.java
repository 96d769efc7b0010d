package io.homeroom.notification.messaging.payments;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what a family pays for, period by period, stands now. */
interface News {
  UUID subscriptionId();

  UUID familyId();

  String status();

  long version();

  Instant occurredAt();

  /** In which words parents are told of it. */
  Wording wording();

  /** What is told with it. */
  Map<String, String> facts();

  /** What parents are told, who know how it stood before. */
  default Optional<Notice> notice(UUID eventId, @Nullable String before) {
    return wording()
        .of(status(), before)
        .map(type -> new Notice(eventId, type, facts(), occurredAt()));
  }

  /** The kinds of notices for what it is. */
  enum Wording {
    PLAN(
        NoticeType.SUBSCRIPTION_PAST_DUE,
        NoticeType.SUBSCRIPTION_UNPAID,
        NoticeType.SUBSCRIPTION_CANCELLED,
        NoticeType.SUBSCRIPTION_ENDED),
    BOX(
        NoticeType.BOX_PAST_DUE,
        NoticeType.BOX_UNPAID,
        NoticeType.BOX_CANCELLED,
        NoticeType.BOX_ENDED),
    CREDITS(
        NoticeType.CREDITS_PAST_DUE,
        NoticeType.CREDITS_UNPAID,
        NoticeType.CREDITS_CANCELLED,
        NoticeType.CREDITS_ENDED);

    private final NoticeType pastDue;
    private final NoticeType unpaid;
    private final NoticeType cancelled;
    private final NoticeType ended;

    Wording(NoticeType pastDue, NoticeType unpaid, NoticeType cancelled, NoticeType ended) {
      this.pastDue = pastDue;
      this.unpaid = unpaid;
      this.cancelled = cancelled;
      this.ended = ended;
    }

    /** Nothing if it stood so before; the end of one that never began is no news either. */
    private Optional<NoticeType> of(String status, @Nullable String before) {
      if (status.equals(before)) {
        return Optional.empty();
      }
      return switch (status) {
        case "past-due" -> Optional.of(pastDue);
        case "unpaid" -> Optional.of(unpaid);
        case "cancelling" -> Optional.of(cancelled);
        case "ended" ->
            Optional.of(ended).filter(_ -> before != null && !before.equals("incomplete"));
        default -> Optional.empty();
      };
    }
  }
}
