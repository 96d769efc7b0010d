package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a family's tier follow what payments tells of its subscriptions. */
@Component
public class FollowingSubscriptions {
  private final HeardSubscriptions subscriptions;
  private final TiersOfFamilies tiers;
  private final FamilyLock families;
  private final Clock clock;

  FollowingSubscriptions(
      HeardSubscriptions subscriptions, TiersOfFamilies tiers, FamilyLock families, Clock clock) {
    this.subscriptions = subscriptions;
    this.tiers = tiers;
    this.families = families;
    this.clock = clock;
  }

  /** Takes in what is news; older news, and that of families which are gone, changes nothing. */
  @Transactional
  public void follow(SubscriptionState state) {
    if (subscriptions.areOfSomebody(state.family())) {
      families.take(state.family());
      if (subscriptions.note(state)) {
        settle(state.family());
      }
    }
  }

  private void settle(FamilyId family) {
    var tier = tiers.findById(family).orElseGet(() -> new FamilyTier(family));
    tier.subscribe(subscriptions.tierOf(family), clock.instant());
    tiers.save(tier);
  }
}
