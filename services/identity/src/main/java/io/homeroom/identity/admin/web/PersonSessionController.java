package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.TendingSessions;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.KnownSession;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sessions of somebody else. */
@RestController
@ForAdmins
@Tag(name = "administration")
@RequestMapping("/api/admin/people/{personId}/sessions")
class PersonSessionController {

  record PersonSessionView(
      String sessionId, Instant startedAt, Instant lastRefreshedAt, Instant expiresAt) {

    static PersonSessionView of(KnownSession session) {
      return new PersonSessionView(
          session.sid(), session.startedAt(), session.lastRefreshedAt(), session.expiresAt());
    }
  }

  private final TendingSessions sessions;

  PersonSessionController(TendingSessions sessions) {
    this.sessions = sessions;
  }

  @Operation(summary = "Where somebody is signed in, the newest first")
  @GetMapping
  CursorPage<PersonSessionView> listPersonsSessions(
      Caller caller, @PathVariable UUID personId, @Parameter(hidden = true) Cursor cursor) {
    var before = cursor.after(UUID::fromString).orElse(null);
    var active =
        sessions.activeOf(Admins.of(caller), new PersonId(personId), before, cursor.fetchSize());
    return cursor.page(active, session -> session.id().value()).map(PersonSessionView::of);
  }

  @Operation(summary = "End a session of somebody's")
  @DeleteMapping("/{sessionId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endPersonsSession(
      Caller caller, @PathVariable UUID personId, @PathVariable String sessionId) {
    sessions.end(Admins.of(caller), new PersonId(personId), sessionId);
  }

  @Operation(summary = "End all sessions of somebody")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endPersonsSessions(Caller caller, @PathVariable UUID personId) {
    sessions.endAll(Admins.of(caller), new PersonId(personId));
  }
}
