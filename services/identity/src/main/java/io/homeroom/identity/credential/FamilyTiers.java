package io.homeroom.identity.credential;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Tier;

/** Knows what the accounts of a family are to say of its tier. */
public interface FamilyTiers {

  Tier of(FamilyId family);
}
