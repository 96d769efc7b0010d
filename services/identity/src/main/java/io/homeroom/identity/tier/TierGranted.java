package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;

/** A superadmin has decided over a family's tier, for a while. */
public record TierGranted(FamilyId family, TierGrant grant) {}
