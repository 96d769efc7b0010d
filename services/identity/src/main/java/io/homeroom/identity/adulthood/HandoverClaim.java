package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.util.UUID;

/** The right to hand an account over, for a moment. */
record HandoverClaim(
    ChildId child, FamilyId family, FamilyId next, EmailAddress email, UUID claim) {

  PersonId person() {
    return new PersonId(child.value());
  }
}
