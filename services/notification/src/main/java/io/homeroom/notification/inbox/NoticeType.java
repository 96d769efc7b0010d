package io.homeroom.notification.inbox;

import java.util.Locale;

/** What people are told. */
public enum NoticeType {
  FAMILY_REGISTERED,
  CONSENT_GRANTED,
  CONSENT_WITHDRAWN,
  GUARDIAN_JOINED,
  GUARDIAN_LEFT,
  COMING_OF_AGE_ANNOUNCED,
  CHILD_CAME_OF_AGE,
  CHILD_ADDED,
  TASK_ASSIGNED,
  TASK_SOLVED,
  TASK_MISSED,
  SESSION_REVOKED(Style.MODAL);

  private final Style style;

  NoticeType() {
    this(Style.TOAST);
  }

  NoticeType(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }

  /** As stored and on the wire, such as {@code child-added}. */
  String alias() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
