package io.homeroom.identity.admin;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.FamilyNotFound;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.identity.tier.FindingTier;
import io.homeroom.identity.tier.GrantingTier;
import io.homeroom.identity.tier.KnownTier;
import io.homeroom.identity.tier.TierGrant;
import org.springframework.stereotype.Component;

/** Grants tiers on the word of a superadmin, who proves once more who they are. */
@Component
public class DecidingTier {
  private final FindingPeople people;
  private final FindingTier tiers;
  private final ProvingAgain proving;
  private final GrantingTier granting;

  DecidingTier(
      FindingPeople people, FindingTier tiers, ProvingAgain proving, GrantingTier granting) {
    this.people = people;
    this.tiers = tiers;
    this.proving = proving;
    this.granting = granting;
  }

  /**
   * What a family has.
   *
   * @throws FamilyNotFound if there is none
   */
  public KnownTier show(FamilyId family) {
    if (people.parentsIn(family).isEmpty()) {
      throw new FamilyNotFound();
    }
    return tiers.explained(family);
  }

  public KnownTier grant(FamilyId family, TierGrant grant, Proof proof) {
    proving.prove(grant.by(), proof);
    return granting.grant(family, grant);
  }

  public KnownTier withdraw(Admin admin, FamilyId family, Proof proof) {
    proving.prove(admin.id(), proof);
    return granting.withdraw(family);
  }
}
