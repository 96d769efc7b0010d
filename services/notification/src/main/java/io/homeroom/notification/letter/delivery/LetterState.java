package io.homeroom.notification.letter.delivery;

/** Where a letter stands. */
public enum LetterState {
  /** Waits for its first or next attempt. */
  PENDING,
  /** The mail server accepted it. */
  SENT,
  /** Its cause is gone: the link is used, expired or replaced. */
  SKIPPED,
  /** It cannot be sent; somebody has to look. */
  FAILED
}
