package io.homeroom.notification.preference;

/** Quiet hours begin at the time of day at which they end. */
public final class QuietHoursNeverEnd extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
