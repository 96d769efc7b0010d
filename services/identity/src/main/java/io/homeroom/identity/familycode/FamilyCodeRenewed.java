package io.homeroom.identity.familycode;

import io.homeroom.identity.family.FamilyId;

/** With the code that the family had before, no child signs in any more. */
public record FamilyCodeRenewed(FamilyId family) {}
