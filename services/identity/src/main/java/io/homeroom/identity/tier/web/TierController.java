package io.homeroom.identity.tier.web;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.tier.AllowedByTier;
import io.homeroom.identity.tier.FindingTier;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Tier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "family")
class TierController {

  /**
   * What a family has.
   *
   * @param limits the most of each thing, by its name
   */
  record OwnTierView(Tier tier, Map<String, Integer> limits) {}

  private final FindingTier tiers;
  private final AllowedByTier allowed;

  TierController(FindingTier tiers, AllowedByTier allowed) {
    this.tiers = tiers;
    this.allowed = allowed;
  }

  @Operation(summary = "What my family has, and what that allows here")
  @GetMapping("/api/family/tier")
  @PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
  OwnTierView showOwnTier(Caller caller) {
    var family = FamilyId.of(caller.familyId());
    return new OwnTierView(tiers.of(family), allowed.all(family));
  }
}
