package io.homeroom.identity.session.web;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.SessionNotFound;
import io.homeroom.identity.session.life.EndingSession;
import io.homeroom.identity.session.life.FindingSessions;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own sessions. */
@RestController
@Tag(name = "sessions")
@RequestMapping("/api/auth")
class SessionController {

  record SessionView(
      String sessionId,
      String device,
      boolean current,
      Instant startedAt,
      Instant lastRefreshedAt,
      Instant expiresAt) {

    static SessionView of(KnownSession session, Caller caller) {
      return new SessionView(
          session.sid(),
          session.device(),
          session.sid().equals(caller.sessionId()),
          session.startedAt(),
          session.lastRefreshedAt(),
          session.expiresAt());
    }
  }

  private final FindingSessions sessions;
  private final EndingSession ending;

  SessionController(FindingSessions sessions, EndingSession ending) {
    this.sessions = sessions;
    this.ending = ending;
  }

  @Operation(summary = "Where I am signed in, the newest first")
  @GetMapping("/sessions")
  CursorPage<SessionView> listSessions(Caller caller, @Parameter(hidden = true) Cursor cursor) {
    var before = cursor.after(UUID::fromString).orElse(null);
    return cursor
        .page(
            sessions.activeOf(new PersonId(caller.personId()), before, cursor.fetchSize()),
            session -> session.id().value())
        .map(session -> SessionView.of(session, caller));
  }

  @Operation(summary = "End one of my sessions")
  @DeleteMapping("/sessions/{sessionId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endSession(Caller caller, @PathVariable String sessionId) {
    ending.end(sessionId, new PersonId(caller.personId()), RevocationReason.REVOKED_BY_OWNER);
  }

  @Operation(summary = "End all my sessions")
  @DeleteMapping("/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endAllSessions(Caller caller) {
    ending.endAll(new PersonId(caller.personId()));
  }

  @Operation(summary = "End this session")
  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(Caller caller) {
    var sid = caller.sessionId();
    if (sid == null) {
      throw new SessionNotFound();
    }
    ending.end(sid, new PersonId(caller.personId()), RevocationReason.LOGGED_OUT);
  }
}
