package io.homeroom.booking.schedule.web;

import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.planning.CancellingByStaff;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "admin")
class SessionAdminController {
  private final CancellingByStaff cancelling;

  SessionAdminController(CancellingByStaff cancelling) {
    this.cancelling = cancelling;
  }

  @Operation(summary = "Call off the session of whatever coach: everybody is paid back")
  @PostMapping("/api/admin/sessions/{courseSessionId}/cancellation")
  @PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
  SessionView callAnySessionOff(Caller staff, @PathVariable UUID courseSessionId) {
    return SessionView.of(cancelling.cancel(staff, new CourseSessionId(courseSessionId)));
  }
}
