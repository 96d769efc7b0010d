package io.homeroom.identity.session.web;

import io.homeroom.identity.session.FindingSessions;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.SessionNotFound;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a session lives, for the gateway. */
@RestController
class SessionStateController {

  record SessionState(
      String sessionId, UUID personId, String role, boolean active, Instant expiresAt) {

    static SessionState of(KnownSession session) {
      return new SessionState(
          session.sid(),
          session.person().value(),
          session.role().name().toLowerCase(Locale.ROOT),
          session.active(),
          session.expiresAt());
    }
  }

  private final FindingSessions sessions;

  SessionStateController(FindingSessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/internal/sessions/{sessionId}")
  SessionState show(@PathVariable String sessionId) {
    return sessions.withSid(sessionId).map(SessionState::of).orElseThrow(SessionNotFound::new);
  }
}
