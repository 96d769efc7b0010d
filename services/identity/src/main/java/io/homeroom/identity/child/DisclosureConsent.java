package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;
import java.util.Map;
import java.util.Set;

/** Of which children those outside the family may be told, whoever keeps that. */
public interface DisclosureConsent {

  /**
   * Of these children those who may be disclosed.
   *
   * @param children and the families they belong to
   */
  Set<ChildId> disclosable(Map<ChildId, FamilyId> children);
}
