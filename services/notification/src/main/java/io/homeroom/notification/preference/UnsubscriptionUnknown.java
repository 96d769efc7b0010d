package io.homeroom.notification.preference;

/** No mail ever held this link. */
public final class UnsubscriptionUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
