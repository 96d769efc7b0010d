package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.tier.FindingTier;
import io.homeroom.identity.tier.GrantingTier;
import io.homeroom.identity.tier.KnownTier;
import io.homeroom.identity.tier.TierGrant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants tiers on the word of a superadmin, who proves once more who they are. */
@Component
public class DecidingTier {
  private final FindingPeople people;
  private final FindingTier tiers;
  private final ActingByProof acting;
  private final GrantingTier granting;
  private final ActivityLog log;

  DecidingTier(
      FindingPeople people,
      FindingTier tiers,
      ActingByProof acting,
      GrantingTier granting,
      ActivityLog log) {
    this.people = people;
    this.tiers = tiers;
    this.acting = acting;
    this.granting = granting;
    this.log = log;
  }

  /**
   * What a family has; that is logged.
   *
   * @throws FamilyNotFound if there is none
   */
  @Transactional
  public KnownTier show(FamilyId family) {
    if (people.parentsIn(family).isEmpty()) {
      throw new FamilyNotFound();
    }
    log.record(Activity.of(Action.READ_TIER, family.value()));
    return tiers.explained(family);
  }

  public KnownTier grant(Admin admin, FamilyId family, TierGrant grant, Proof proof) {
    return acting.act(admin, proof, () -> granting.grant(family, grant));
  }

  public KnownTier withdraw(Admin admin, FamilyId family, Proof proof) {
    return acting.act(admin, proof, () -> granting.withdraw(family));
  }
}
