package io.homeroom.notification.preference;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person wants. Everything is told, at any time, unless it says otherwise.
 *
 * @param notPushed kinds that are only in the inbox, or mailed
 * @param notMailed kinds that are never mailed
 */
public record Preferences(
    @Nullable QuietHours quietHours, Set<NoticeKind> notPushed, Set<NoticeKind> notMailed) {

  static final Preferences NONE = new Preferences(null, Set.of(), Set.of());

  public Preferences {
    notPushed = Set.copyOf(notPushed);
    notMailed = Set.copyOf(notMailed);
  }

  public boolean allowPush(NoticeKind kind) {
    return !kind.isOptional() || !notPushed.contains(kind);
  }

  public boolean allowMail(NoticeKind kind) {
    return !kind.isOptional() || !notMailed.contains(kind);
  }

  /**
   * Until when a push or mail of the kind has to wait; empty if it need not, or if it would be of
   * little use by then.
   */
  public Optional<Instant> quietUntil(
      NoticeKind kind, @Nullable Timeliness timeliness, Instant now) {
    if (!kind.waits() || quietHours == null) {
      return Optional.empty();
    }
    return quietHours
        .endAfter(now)
        .filter(end -> timeliness == null || timeliness.allowsWaiting(now, end));
  }
}
