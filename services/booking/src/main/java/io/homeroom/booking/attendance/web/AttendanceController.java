package io.homeroom.booking.attendance.web;

import io.homeroom.booking.attendance.Attendee;
import io.homeroom.booking.attendance.NamingAttendees;
import io.homeroom.booking.attendance.Register;
import io.homeroom.booking.attendance.TakingAttendance;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionNotFound;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "coaching")
@PreAuthorize("hasRole('COACH')")
class AttendanceController {
  private final TakingAttendance taking;
  private final Register register;
  private final NamingAttendees naming;
  private final CourseSessions sessions;
  private final Clock clock;

  AttendanceController(
      TakingAttendance taking,
      Register register,
      NamingAttendees naming,
      CourseSessions sessions,
      Clock clock) {
    this.taking = taking;
    this.register = register;
    this.naming = naming;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Operation(summary = "What one holds on a day, today if none is named, and who has seats")
  @GetMapping("/api/booking/day")
  DayView showDay(
      Caller caller,
      @RequestParam(name = "day", required = false) @Nullable LocalDate wanted,
      @RequestParam(defaultValue = "Etc/UTC") ZoneId zone) {
    var day = wanted == null ? clock.instant().atZone(zone).toLocalDate() : wanted;
    var from = day.atStartOfDay(zone).toInstant();
    var to = day.plusDays(1).atStartOfDay(zone).toInstant();
    var registers = new LinkedHashMap<CourseSession, List<Attendee>>();
    sessions
        .ofCoach(caller.personId(), from, to)
        .forEach(session -> registers.put(session, register.of(session.id())));
    return new DayView(day, zone.getId(), named(registers));
  }

  @Operation(summary = "Who has seats in one's session, and who of them came")
  @GetMapping("/api/sessions/{courseSessionId}/attendance")
  RegisterView showAttendance(Caller caller, @PathVariable UUID courseSessionId) {
    var session = own(courseSessionId, caller);
    return named(session, register.of(session.id()));
  }

  @Operation(summary = "Mark who came; whoever else has a seat did not")
  @PutMapping("/api/sessions/{courseSessionId}/attendance")
  RegisterView takeAttendance(
      Caller caller, @PathVariable UUID courseSessionId, @Valid @RequestBody PresenceForm form) {
    var session = own(courseSessionId, caller);
    return named(session, taking.take(session.id(), Set.copyOf(form.present())));
  }

  private RegisterView named(CourseSession session, List<Attendee> attendees) {
    return named(Map.of(session, attendees)).getFirst();
  }

  private List<RegisterView> named(Map<CourseSession, List<Attendee>> registers) {
    var names = naming.namesOf(registers);
    return registers.entrySet().stream()
        .map(register -> RegisterView.of(register.getKey(), register.getValue(), names))
        .toList();
  }

  private CourseSession own(UUID id, Caller caller) {
    return sessions
        .find(new CourseSessionId(id))
        .filter(session -> session.coach().equals(caller.personId()))
        .orElseThrow(SessionNotFound::new);
  }
}
