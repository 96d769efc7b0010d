package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;

/** Whether those outside the family may be told of a child, whoever keeps that. */
public interface DisclosureConsent {

  boolean allowsDisclosing(ChildId child, FamilyId family);
}
