package io.homeroom.identity.tier;

import io.homeroom.platform.web.security.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a family has, and why.
 *
 * @param grant if one is in force
 */
public record KnownTier(Tier tier, Tier subscribed, @Nullable TierGrant grant) {
  static final KnownTier NONE_TOLD = new KnownTier(Tier.FREE, Tier.FREE, null);
}
