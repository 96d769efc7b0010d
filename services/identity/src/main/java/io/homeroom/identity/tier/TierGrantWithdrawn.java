package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;

/** A superadmin has taken a decision over a family's tier back before its end. */
public record TierGrantWithdrawn(FamilyId family) {}
