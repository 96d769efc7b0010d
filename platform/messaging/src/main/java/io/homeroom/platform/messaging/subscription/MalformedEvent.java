package io.homeroom.platform.messaging.subscription;

import org.jspecify.annotations.Nullable;

/** A message that is no event this service can read; trying again would not change it. */
final class MalformedEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedEvent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
