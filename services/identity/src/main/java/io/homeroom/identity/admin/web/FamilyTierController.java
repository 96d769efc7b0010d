package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.DecidingTier;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.identity.tier.KnownTier;
import io.homeroom.identity.tier.TierGrant;
import io.homeroom.identity.tier.TierReason;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Tier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a family has, and the exceptions that superadmins make. */
@RestController
@ForAdmins
@Tag(name = "administration")
@RequestMapping("/api/admin/families/{familyId}/tier")
class FamilyTierController {
  private static final String SUPERADMIN = "hasRole('SUPERADMIN')";

  record GrantForm(
      @NotNull Tier grantedTier,
      @NotNull TierReason reason,
      @NotNull Instant endsAt,
      @NotNull @Valid ProofForm proof) {

    TierGrant grant(Caller caller) {
      return new TierGrant(grantedTier, reason, new PersonId(caller.personId()), endsAt);
    }
  }

  record GrantWithdrawalForm(@NotNull @Valid ProofForm proof) {}

  record FamilyTierView(Tier tier, Tier subscribed, @Nullable GrantView grant) {

    static FamilyTierView of(KnownTier known) {
      var grant = known.grant();
      return new FamilyTierView(
          known.tier(), known.subscribed(), grant == null ? null : GrantView.of(grant));
    }
  }

  record GrantView(Tier tier, TierReason reason, UUID grantedBy, Instant endsAt) {

    static GrantView of(TierGrant grant) {
      return new GrantView(grant.tier(), grant.reason(), grant.by().value(), grant.endsAt());
    }
  }

  private final DecidingTier deciding;

  FamilyTierController(DecidingTier deciding) {
    this.deciding = deciding;
  }

  @Operation(summary = "What a family has, and why")
  @GetMapping
  FamilyTierView showFamilyTier(@PathVariable UUID familyId) {
    return FamilyTierView.of(deciding.show(new FamilyId(familyId)));
  }

  @Operation(summary = "Grant a family a tier until a time, whatever it has subscribed to")
  @PostMapping("/grant")
  @PreAuthorize(SUPERADMIN)
  FamilyTierView grantTier(
      Caller caller, @PathVariable UUID familyId, @Valid @RequestBody GrantForm form) {
    return FamilyTierView.of(
        deciding.grant(
            Admins.of(caller), new FamilyId(familyId), form.grant(caller), form.proof().proof()));
  }

  @Operation(summary = "End a grant before its time")
  @PostMapping("/withdraw")
  @PreAuthorize(SUPERADMIN)
  FamilyTierView withdrawTier(
      Caller caller, @PathVariable UUID familyId, @Valid @RequestBody GrantWithdrawalForm form) {
    return FamilyTierView.of(
        deciding.withdraw(Admins.of(caller), new FamilyId(familyId), form.proof().proof()));
  }
}
