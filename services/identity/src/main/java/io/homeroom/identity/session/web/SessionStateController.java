package io.homeroom.identity.session.web;

import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.SessionNotFound;
import io.homeroom.identity.session.TierOfTokens;
import io.homeroom.identity.session.ToldTier;
import io.homeroom.identity.session.life.FindingSessions;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a session lives, for the gateway. */
@RestController
@PreAuthorize("principal.claims['azp'] == 'homeroom-gateway'")
class SessionStateController {

  /**
   * How things stand with a session.
   *
   * @param tier what its tokens have to tell, as far as that was ever told
   * @param tierSince in milliseconds; tokens of before may be outdated
   */
  record SessionState(
      String sessionId,
      UUID personId,
      String role,
      boolean active,
      Instant expiresAt,
      @Nullable String tier,
      @Nullable Long tierSince) {

    static SessionState of(KnownSession session, Optional<ToldTier> told) {
      return new SessionState(
          session.sid(),
          session.person().value(),
          session.role().name().toLowerCase(Locale.ROOT),
          session.active(),
          session.expiresAt(),
          told.map(ToldTier::wireName).orElse(null),
          told.map(ToldTier::sinceMillis).orElse(null));
    }
  }

  private final FindingSessions sessions;
  private final TierOfTokens tiers;

  SessionStateController(FindingSessions sessions, TierOfTokens tiers) {
    this.sessions = sessions;
    this.tiers = tiers;
  }

  @GetMapping("/internal/sessions/{sessionId}")
  SessionState show(@PathVariable String sessionId) {
    return sessions
        .withSid(sessionId)
        .map(session -> SessionState.of(session, tiers.told(session.family())))
        .orElseThrow(SessionNotFound::new);
  }
}
