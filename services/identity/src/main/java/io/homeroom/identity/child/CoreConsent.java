package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;

/** What this module has to know about consent, whoever keeps it. */
public interface CoreConsent {

  /** Whether consent is in effect for children the family does not have yet. */
  boolean coversNewChildrenOf(FamilyId family);

  boolean covers(ChildId child, FamilyId family);
}
