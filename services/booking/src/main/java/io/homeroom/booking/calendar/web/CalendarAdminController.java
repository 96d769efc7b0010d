package io.homeroom.booking.calendar.web;

import io.homeroom.booking.calendar.Progress;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import io.homeroom.booking.calendar.web.CalendarView.WaitingView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "calendar")
class CalendarAdminController {
  private static final int SOME = 50;

  private final Progress progress;
  private final ObjectProvider<RemoteCalendar> calendars;

  CalendarAdminController(Progress progress, ObjectProvider<RemoteCalendar> calendars) {
    this.progress = progress;
    this.calendars = calendars;
  }

  @Operation(summary = "How far the calendar outside shows the sessions as they are")
  @GetMapping("/api/admin/calendar")
  @PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
  CalendarView showCalendar() {
    return new CalendarView(
        calendars.getIfAvailable() != null,
        progress.waiting(),
        progress.first(SOME).stream().map(WaitingView::of).toList(),
        progress.heardAt().orElse(null),
        progress.toldUntil().orElse(null));
  }
}
