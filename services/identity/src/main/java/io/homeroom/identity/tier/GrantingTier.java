package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a family another tier for a while, and takes that back. */
@Component
public class GrantingTier {
  private final TiersOfFamilies tiers;
  private final FamilyLock families;
  private final Clock clock;

  GrantingTier(TiersOfFamilies tiers, FamilyLock families, Clock clock) {
    this.tiers = tiers;
    this.families = families;
    this.clock = clock;
  }

  /**
   * Grants a tier, in place of an earlier grant.
   *
   * @throws io.homeroom.identity.family.rule.FamilyNotFound if there is no such family
   * @throws GrantMustEndWithinAYear if it does not
   */
  @Transactional
  public KnownTier grant(FamilyId family, TierGrant grant) {
    families.take(family);
    var tier = tiers.findById(family).orElseGet(() -> new FamilyTier(family));
    tier.grant(grant, clock.instant());
    return tiers.save(tier).known();
  }

  /**
   * Ends a grant before its time.
   *
   * @throws NothingGranted if there is none
   */
  @Transactional
  public KnownTier withdraw(FamilyId family) {
    families.take(family);
    var tier = tiers.findById(family).orElseThrow(NothingGranted::new);
    tier.withdrawGrant(clock.instant());
    return tiers.save(tier).known();
  }

  /** Ends a grant whose time is over. */
  @Transactional
  void endLapsed(FamilyId family) {
    families.take(family);
    tiers
        .findById(family)
        .ifPresent(
            tier -> {
              tier.endLapsedGrant(clock.instant());
              tiers.save(tier);
            });
  }
}
