package io.homeroom.identity.session;

import io.homeroom.identity.family.FamilyId;
import java.util.Optional;

/** What this module has to know about tiers, whoever keeps them. */
public interface TierOfTokens {

  /** Nothing if no tier of the family has ever changed. */
  Optional<ToldTier> told(FamilyId family);

  /** Looks at a token that was just issued; one that tells another tier than it should is news. */
  void heard(String accessToken);
}
