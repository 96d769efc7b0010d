package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Tier;
import java.util.UUID;

/**
 * What a subscription gives a family.
 *
 * @param tier free once it has ended
 * @param version counts its changes: a lower one is older news
 */
public record SubscriptionState(UUID subscription, FamilyId family, Tier tier, long version) {}
