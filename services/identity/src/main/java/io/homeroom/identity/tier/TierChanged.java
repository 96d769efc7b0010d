package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Tier;
import java.time.Instant;

/** A family has another tier from now on. */
public record TierChanged(FamilyId family, Tier tier, Instant occurredAt) {}
