package io.homeroom.identity.application.web;

import io.homeroom.identity.application.ApplicationId;
import io.homeroom.identity.application.Applying;
import io.homeroom.identity.application.FindingApplications;
import io.homeroom.identity.application.KnownApplication;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own applications. Who is new registers first, which proves the address. */
@RestController
@PreAuthorize("!hasRole('CHILD')")
@Tag(name = "applications")
@RequestMapping("/api/auth/applications")
class ApplicationController {
  private final Applying applying;
  private final FindingApplications finding;

  ApplicationController(Applying applying, FindingApplications finding) {
    this.applying = applying;
    this.finding = finding;
  }

  @Operation(
      summary = "Apply to be a coach or supplier",
      description = "For who has neither children nor another parent in the family")
  @PostMapping
  @PreAuthorize("hasRole('PARENT')")
  @ResponseStatus(HttpStatus.CREATED)
  ApplicationView apply(Caller caller, @Valid @RequestBody ApplicationForm form) {
    return ApplicationView.of(applying.apply(of(caller), form.kind(), form.presentation()));
  }

  @Operation(summary = "One's own applications, the newest first")
  @GetMapping
  CursorPage<ApplicationView> listOwnApplications(
      Caller caller, @Parameter(hidden = true) Cursor cursor) {
    var last = cursor.after(UUID::fromString).map(ApplicationId::new).orElse(null);
    var found = finding.ownBefore(of(caller), last, cursor.fetchSize());
    return cursor.page(found, ApplicationController::position).map(ApplicationView::of);
  }

  @Operation(summary = "How things stand with one's application")
  @GetMapping("/{applicationId}")
  ApplicationView showOwnApplication(Caller caller, @PathVariable UUID applicationId) {
    return ApplicationView.of(finding.own(of(caller), new ApplicationId(applicationId)));
  }

  @Operation(summary = "Take back an application that nobody has decided yet")
  @PostMapping("/{applicationId}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawApplication(Caller caller, @PathVariable UUID applicationId) {
    applying.withdraw(of(caller), new ApplicationId(applicationId));
  }

  private static PersonId of(Caller caller) {
    return new PersonId(caller.personId());
  }

  private static UUID position(KnownApplication application) {
    return application.id().value();
  }
}
