package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.JudgingApplications;
import io.homeroom.identity.application.ApplicationId;
import io.homeroom.identity.application.ApplicationKind;
import io.homeroom.identity.application.KnownApplication;
import io.homeroom.identity.application.ListedApplication;
import io.homeroom.identity.application.Presentation;
import io.homeroom.identity.application.RejectionReason;
import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who wants to be a coach or supplier. */
@RestController
@ForAdmins
@Tag(name = "administration")
@RequestMapping("/api/admin/applications")
class ApplicationReviewController {

  /** An application; {@code state}: submitted, approved, rejected or withdrawn. */
  record ReviewedApplication(
      UUID applicationId,
      UUID personId,
      ApplicationKind kind,
      String displayName,
      String about,
      List<ShownCertificate> certifications,
      String contact,
      Instant submittedAt,
      String state,
      @Nullable Instant decidedAt) {

    static ReviewedApplication of(KnownApplication application) {
      var told = application.presentation();
      return new ReviewedApplication(
          application.id().value(),
          application.person().value(),
          application.kind(),
          told.displayName(),
          told.about(),
          told.certifications().stream().map(ShownCertificate::of).toList(),
          told.contact(),
          application.submittedAt(),
          application.standing().wireName(),
          application.standing().decidedAt());
    }
  }

  /** An application in the list; what the applicant tells, one sees by looking at it. */
  record WaitingApplication(
      UUID applicationId,
      UUID personId,
      ApplicationKind kind,
      Instant submittedAt,
      String state,
      @Nullable Instant decidedAt) {

    static WaitingApplication of(ListedApplication application) {
      return new WaitingApplication(
          application.id().value(),
          application.person().value(),
          application.kind(),
          application.submittedAt(),
          application.state(),
          application.decidedAt());
    }
  }

  record ShownCertificate(String name, @Nullable String issuer, @Nullable LocalDate expiresOn) {

    static ShownCertificate of(Presentation.Certificate certificate) {
      return new ShownCertificate(
          certificate.name(), certificate.issuer(), certificate.expiresOn());
    }
  }

  record AcceptanceForm(@NotNull @Valid ProofForm proof) {}

  /** {@code note}: what the applicant is told besides. */
  record RejectionForm(
      @NotNull RejectionReason reason, @Size(min = 1, max = 500) @PlainText @Nullable String note) {

    @Override
    public String toString() {
      return "RejectionForm[…]";
    }
  }

  private final JudgingApplications judging;

  ApplicationReviewController(JudgingApplications judging) {
    this.judging = judging;
  }

  @Operation(summary = "Who wants to be a coach or supplier: who has waited longest first")
  @GetMapping
  CursorPage<WaitingApplication> listApplications(
      @Parameter(hidden = true) Cursor cursor,
      @RequestParam(defaultValue = "true") boolean undecided) {
    var last = cursor.after(UUID::fromString).map(ApplicationId::new).orElse(null);
    return cursor
        .page(
            judging.after(last, undecided, cursor.fetchSize()),
            ApplicationReviewController::position)
        .map(WaitingApplication::of);
  }

  @Operation(summary = "An application")
  @GetMapping("/{applicationId}")
  ReviewedApplication showApplication(@PathVariable UUID applicationId) {
    return ReviewedApplication.of(judging.withId(new ApplicationId(applicationId)));
  }

  @Operation(summary = "Approve an application: the applicant has the role, and is told by mail")
  @PostMapping("/{applicationId}/approve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approveApplication(
      Caller caller, @PathVariable UUID applicationId, @Valid @RequestBody AcceptanceForm form) {
    judging.approve(Admins.of(caller), new ApplicationId(applicationId), form.proof().proof());
  }

  @Operation(summary = "Reject an application: the applicant is told by mail, and can apply again")
  @PostMapping("/{applicationId}/reject")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rejectApplication(
      Caller caller, @PathVariable UUID applicationId, @Valid @RequestBody RejectionForm form) {
    judging.reject(Admins.of(caller), new ApplicationId(applicationId), form.reason(), form.note());
  }

  private static UUID position(ListedApplication application) {
    return application.id().value();
  }
}
