package io.homeroom.notification.stream;

import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a socket was opened with.
 *
 * @param expiresAt when its token ends, and the socket with it
 */
record Ticket(UUID personId, @Nullable String sessionId, Instant expiresAt, Language language) {

  boolean isOf(String session) {
    return session.equals(sessionId);
  }
}
