package io.homeroom.booking.schedule.web;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.schedule.listing.CoachsSessions;
import io.homeroom.booking.schedule.listing.Search;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sessions")
class CoachsSessionsController {
  private final CoachsSessions sessions;
  private final Clock clock;

  CoachsSessionsController(CoachsSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Operation(
      summary =
          "What one has planned, those called off too, the next to begin first; from now on,"
              + " unless `from` says otherwise")
  @GetMapping("/api/sessions")
  @PreAuthorize("hasRole('COACH')")
  CursorPage<SessionView> listOwnSessions(
      Caller coach,
      @RequestParam(required = false) @Nullable UUID courseId,
      @RequestParam(required = false) @Nullable UUID seriesId,
      @RequestParam(required = false) @Nullable Instant from,
      Cursor cursor) {
    var search =
        new Search(
            courseId == null ? null : new CourseId(courseId),
            seriesId,
            from == null ? clock.instant() : from);
    return sessions.find(coach.personId(), search, cursor).map(SessionView::of);
  }
}
