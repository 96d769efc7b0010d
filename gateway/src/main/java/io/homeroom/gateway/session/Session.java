package io.homeroom.gateway.session;

import java.time.Instant;

/** What is known of a session: it lives until a time, has been ended, or was never heard of. */
sealed interface Session {

  record Live(String userId, String role, Instant expiresAt) implements Session {}

  record Revoked() implements Session {}

  record Unknown() implements Session {}
}
