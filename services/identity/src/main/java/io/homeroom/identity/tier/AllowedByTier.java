package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.tier.TierLimits;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be added, by the tier that the family has at this moment, whatever its tokens say. */
@Component
public class AllowedByTier {
  public static final String CHILDREN = "children";
  public static final String DEVICES = "devices";

  private final FindingTier tiers;
  private final TierLimits limits;

  AllowedByTier(FindingTier tiers, TierLimits limits) {
    this.tiers = tiers;
    this.limits = limits;
  }

  /**
   * Says whether one more can be added; to be asked under a lock.
   *
   * @throws io.homeroom.platform.web.tier.TierLimitReached if not
   */
  public void requireRoom(FamilyId family, String limit, long present) {
    limits.requireRoom(tiers.of(family), limit, present);
  }

  public Map<String, Integer> all(FamilyId family) {
    return limits.all(tiers.of(family));
  }
}
