package io.homeroom.identity.consent.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.decision.FindingConsents;
import io.homeroom.identity.consent.decision.RequestingConsent;
import io.homeroom.identity.consent.decision.WithdrawingConsent;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@Tag(name = "consent")
@RequestMapping("/api/family/consents")
@PreAuthorize("hasRole('PARENT')")
class ConsentController {

  record ConsentForm(@NotEmpty Set<Purpose> purposes, @Nullable UUID childId) {}

  record Requested(UUID consentId, Instant expiresAt) {}

  private final RequestingConsent requesting;
  private final WithdrawingConsent withdrawing;
  private final FindingConsents consents;

  ConsentController(
      RequestingConsent requesting, WithdrawingConsent withdrawing, FindingConsents consents) {
    this.requesting = requesting;
    this.withdrawing = withdrawing;
    this.consents = consents;
  }

  @Operation(summary = "Have a letter sent to me by which I consent")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Idempotent
  Requested requestConsent(Caller caller, @Valid @RequestBody ConsentForm form) {
    var child = form.childId();
    var scope =
        new Scope(FamilyId.of(caller.familyId()), child == null ? null : new ChildId(child));
    var consent = requesting.request(new PersonId(caller.personId()), scope, form.purposes());
    return new Requested(consent.id().value(), consent.expiresAt());
  }

  @Operation(summary = "What my family has been asked and has decided, the oldest first")
  @GetMapping
  CursorPage<ConsentView> listConsents(Caller caller, @Parameter(hidden = true) Cursor cursor) {
    var last = cursor.after(UUID::fromString).map(ConsentId::new).orElse(null);
    return cursor
        .page(
            consents.of(FamilyId.of(caller.familyId()), last, cursor.fetchSize()),
            consent -> consent.id().value())
        .map(ConsentView::of);
  }

  @Operation(summary = "Withdraw consent for one purpose, at once")
  @DeleteMapping("/{consentId}/purposes/{purpose}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawConsent(Caller caller, @PathVariable UUID consentId, @PathVariable Purpose purpose) {
    withdrawing.withdraw(new ConsentId(consentId), purpose, FamilyId.of(caller.familyId()));
  }
}
