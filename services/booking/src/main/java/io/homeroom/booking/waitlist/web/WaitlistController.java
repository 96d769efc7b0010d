package io.homeroom.booking.waitlist.web;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.waitlist.EntryNotFound;
import io.homeroom.booking.waitlist.JoiningWaitlist;
import io.homeroom.booking.waitlist.LeavingWaitlist;
import io.homeroom.booking.waitlist.Waitlists;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "waitlist")
@RequestMapping("/api/waitlist")
@PreAuthorize("hasRole('PARENT')")
class WaitlistController {
  private final JoiningWaitlist joining;
  private final LeavingWaitlist leaving;
  private final Waitlists waitlists;
  private final Directory families;

  WaitlistController(
      JoiningWaitlist joining, LeavingWaitlist leaving, Waitlists waitlists, Directory families) {
    this.joining = joining;
    this.leaving = leaving;
    this.waitlists = waitlists;
    this.families = families;
  }

  @Operation(summary = "Wait for seats in a session that is full; said twice, it is the same place")
  @PostMapping("/join")
  EntryView joinWaitlist(Caller caller, @Valid @RequestBody JoinForm form) {
    var booker = new Booker(familyOf(caller), caller.personId());
    form.children().forEach(families::introduce);
    var session = new CourseSessionId(form.courseSessionId());
    return EntryView.of(joining.join(booker, session, form.children()));
  }

  @Operation(summary = "Where the family waits and has waited, the newest first")
  @GetMapping
  CursorPage<EntryView> listPlaces(Caller caller, Cursor cursor) {
    return waitlists.ofFamily(familyOf(caller), cursor).map(EntryView::of);
  }

  @Operation(summary = "One place in a waitlist")
  @GetMapping("/{entryId}")
  EntryView showPlace(Caller caller, @PathVariable UUID entryId) {
    return EntryView.of(waitlists.ofFamily(entryId, familyOf(caller)));
  }

  @Operation(summary = "Wait no longer; what is offered goes to the next")
  @DeleteMapping("/{entryId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leaveWaitlist(Caller caller, @PathVariable UUID entryId) {
    leaving.leave(waitlists.ofFamily(entryId, familyOf(caller)));
  }

  private static UUID familyOf(Caller caller) {
    if (caller.familyId() == null) {
      throw new EntryNotFound();
    }
    return caller.familyId();
  }
}
