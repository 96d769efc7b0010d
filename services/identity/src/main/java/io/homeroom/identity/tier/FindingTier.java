package io.homeroom.identity.tier;

import io.homeroom.identity.credential.FamilyTiers;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Tier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingTier implements FamilyTiers {
  private final TiersOfFamilies tiers;

  FindingTier(TiersOfFamilies tiers) {
    this.tiers = tiers;
  }

  @Override
  public Tier of(FamilyId family) {
    return explained(family).tier();
  }

  /** With what it comes from. Families of which nothing was told have the free tier. */
  public KnownTier explained(FamilyId family) {
    return tiers.findById(family).map(FamilyTier::known).orElse(KnownTier.NONE_TOLD);
  }
}
