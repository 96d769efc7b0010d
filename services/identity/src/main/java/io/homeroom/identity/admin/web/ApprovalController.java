package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.AskingForApproval;
import io.homeroom.identity.admin.DecidingTogether;
import io.homeroom.identity.approval.ApprovalId;
import io.homeroom.identity.approval.ApprovalState;
import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What takes two superadmins. */
@RestController
@PreAuthorize("hasRole('SUPERADMIN')")
@Tag(name = "administration")
class ApprovalController {

  record DecisionForm(@NotNull @Valid ProofForm proof) {}

  private final AskingForApproval asking;
  private final DecidingTogether deciding;

  ApprovalController(AskingForApproval asking, DecidingTogether deciding) {
    this.asking = asking;
    this.deciding = deciding;
  }

  @Operation(
      summary = "Request what takes another superadmin: making and unmaking admins, and the like",
      description = "Nothing happens before another superadmin approves, who is not concerned")
  @PostMapping("/api/admin/people/{personId}/approvals")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ApprovalView requestApproval(
      Caller caller, @PathVariable UUID personId, @Valid @RequestBody ApprovalForm form) {
    return ApprovalView.of(
        asking.ask(Admins.of(caller), new PersonId(personId), form::actOn, form.proof().proof()));
  }

  @Operation(summary = "What was requested, the newest first")
  @GetMapping("/api/admin/approvals")
  CursorPage<ApprovalView> listApprovals(
      @Parameter(hidden = true) Cursor cursor, @RequestParam(defaultValue = "false") boolean open) {
    var last = cursor.after(UUID::fromString).map(ApprovalId::new).orElse(null);
    return cursor
        .page(deciding.before(last, states(open), cursor.fetchSize()), ApprovalController::position)
        .map(ApprovalView::of);
  }

  @Operation(summary = "What was requested once, and of whom, by name and address")
  @GetMapping("/api/admin/approvals/{approvalId}")
  ApprovalView showApproval(@PathVariable UUID approvalId) {
    return ApprovalView.of(deciding.withId(new ApprovalId(approvalId)));
  }

  @Operation(summary = "Approve a request of another superadmin: it is done by that, once")
  @PostMapping("/api/admin/approvals/{approvalId}/approve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approveRequest(
      Caller caller, @PathVariable UUID approvalId, @Valid @RequestBody DecisionForm form) {
    deciding.approve(Admins.of(caller), new ApprovalId(approvalId), form.proof().proof());
  }

  @Operation(summary = "Reject a request of another superadmin")
  @PostMapping("/api/admin/approvals/{approvalId}/reject")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rejectRequest(Caller caller, @PathVariable UUID approvalId) {
    deciding.reject(Admins.of(caller), new ApprovalId(approvalId));
  }

  @Operation(summary = "Withdraw one's own request")
  @PostMapping("/api/admin/approvals/{approvalId}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawRequest(Caller caller, @PathVariable UUID approvalId) {
    deciding.withdraw(Admins.of(caller), new ApprovalId(approvalId));
  }

  private static Set<ApprovalState> states(boolean open) {
    return open ? EnumSet.of(ApprovalState.REQUESTED) : EnumSet.allOf(ApprovalState.class);
  }

  private static UUID position(KnownApproval approval) {
    return approval.id().value();
  }
}
