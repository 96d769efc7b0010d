package io.homeroom.identity.admin.web;

import io.homeroom.identity.activity.ActivityQuery;
import io.homeroom.identity.activity.Entry;
import io.homeroom.identity.admin.ReadingActivity;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The activity log, for reading. */
@RestController
@ForAdmins
@Tag(name = "administration")
class ActivityController {

  /**
   * An entry.
   *
   * @param actorId null for jobs and for who had not signed in
   */
  record ActivityView(
      long sequence,
      Instant occurredAt,
      String action,
      String outcome,
      @Nullable String detail,
      @Nullable UUID actorId,
      @Nullable String actorRole,
      @Nullable String sessionId,
      List<String> subjects,
      @Nullable String traceId) {

    static ActivityView of(Entry entry) {
      return new ActivityView(
          entry.sequence(),
          entry.occurredAt(),
          entry.action(),
          entry.outcome(),
          entry.detail(),
          entry.actor().person(),
          entry.actor().role(),
          entry.actor().session(),
          entry.subjects(),
          entry.traceId());
    }
  }

  private final ReadingActivity reading;

  ActivityController(ReadingActivity reading) {
    this.reading = reading;
  }

  @Operation(summary = "Who did what, the newest first")
  @GetMapping("/api/admin/activity")
  CursorPage<ActivityView> listActivity(
      Caller caller,
      @Parameter(hidden = true) Cursor cursor,
      @RequestParam(required = false) @Nullable UUID actor,
      @RequestParam(required = false) @Nullable UUID subject,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    var before = cursor.after(Long::valueOf).orElse(null);
    var query = new ActivityQuery(before, actor, subject, from, to);
    return cursor
        .page(reading.matching(Admins.of(caller), query, cursor.fetchSize()), Entry::sequence)
        .map(ActivityView::of);
  }
}
