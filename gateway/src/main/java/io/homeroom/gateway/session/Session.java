package io.homeroom.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a session: it lives until a time, has been ended, or was never heard of. */
sealed interface Session {

  /**
   * A session that goes on.
   *
   * @param tier what its tokens have to tell, as far as that was ever changed
   */
  record Live(String userId, String role, Instant expiresAt, @Nullable ToldTier tier)
      implements Session {}

  record Revoked() implements Session {}

  record Unknown() implements Session {}
}
