package io.homeroom.booking.schedule.web;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionNotFound;
import io.homeroom.booking.schedule.planning.CancellingSession;
import io.homeroom.booking.schedule.planning.PlanningSessions;
import io.homeroom.booking.schedule.planning.ReplanningSession;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sessions")
@RequestMapping("/api/sessions")
class SessionController {
  private static final String COACH = "hasRole('COACH')";

  private final PlanningSessions planning;
  private final ReplanningSession replanning;
  private final CancellingSession cancelling;
  private final CourseSessions sessions;

  SessionController(
      PlanningSessions planning,
      ReplanningSession replanning,
      CancellingSession cancelling,
      CourseSessions sessions) {
    this.planning = planning;
    this.replanning = replanning;
    this.cancelling = cancelling;
    this.sessions = sessions;
  }

  @Operation(summary = "Plan sessions of one's own course, a week apart")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  @PreAuthorize(COACH)
  SeriesView planSessions(Caller caller, @Valid @RequestBody SeriesForm form) {
    var planned =
        planning.plan(
            new CourseId(form.courseId()), caller.personId(), form.plan().plan(), form.weeks());
    return new SeriesView(planned.stream().map(SessionView::of).toList());
  }

  @Operation(summary = "One course session, with its version as ETag")
  @GetMapping("/{courseSessionId}")
  ResponseEntity<SessionView> showSession(@PathVariable UUID courseSessionId) {
    return answer(sessions.one(new CourseSessionId(courseSessionId)));
  }

  @Operation(
      summary =
          "Move one's session to another time or place, which who has seats may leave it for,"
              + " or change its seats; If-Match names the version seen")
  @PutMapping("/{courseSessionId}")
  @PreAuthorize(COACH)
  ResponseEntity<SessionView> replanSession(
      Caller caller,
      @PathVariable UUID courseSessionId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PlanForm form) {
    var seen = own(courseSessionId, caller);
    new SeenVersion(ifMatch).check(seen.version());
    return answer(replanning.replan(seen.id(), form.plan(), seen.version()));
  }

  @Operation(
      summary =
          "Call one's session off, and with `following` those of its series that begin later:"
              + " everybody is paid back")
  @PostMapping("/{courseSessionId}/cancellation")
  @PreAuthorize(COACH)
  ResponseEntity<SessionView> callSessionOff(
      Caller caller,
      @PathVariable UUID courseSessionId,
      @RequestParam(defaultValue = "false") boolean following) {
    var first = own(courseSessionId, caller).id();
    return answer(following ? cancelling.cancelSeries(first) : cancelling.cancel(first));
  }

  private CourseSession own(UUID id, Caller caller) {
    return sessions
        .find(new CourseSessionId(id))
        .filter(session -> session.coach().equals(caller.personId()))
        .orElseThrow(SessionNotFound::new);
  }

  private static ResponseEntity<SessionView> answer(CourseSession session) {
    return ResponseEntity.ok()
        .eTag(SeenVersion.etagOf(session.version()))
        .body(SessionView.of(session));
  }
}
