package io.homeroom.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A notice in one person's inbox. It is unread until its person marks it read, once and for all;
 * nothing else about it changes.
 *
 * @param type an alias rather than a {@link NoticeType}, so that one of a newer version can be read
 * @param familyId whose parent its person is told it as; null if it concerns the person alone
 * @param untold gone as soon as somebody sees to it that its person is told
 */
@Document("notifications")
record Notification(
    @Id UUID id,
    UUID personId,
    @Nullable UUID familyId,
    String type,
    Style style,
    Map<String, String> facts,
    Instant createdAt,
    boolean read,
    @Nullable Instant readAt,
    @Nullable Boolean untold) {

  static Notification of(Notice notice, UUID personId, @Nullable UUID familyId) {
    return new Notification(
        NotificationId.of(notice, personId).value(),
        personId,
        familyId,
        notice.type().alias(),
        notice.type().style(),
        notice.facts(),
        notice.occurredAt(),
        false,
        null,
        true);
  }
}
