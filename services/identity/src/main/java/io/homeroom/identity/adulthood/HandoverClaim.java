package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkToken;
import java.util.UUID;

/** The right to hand an account over, for a moment. */
record HandoverClaim(
    LinkToken token,
    ChildId child,
    FamilyId family,
    FamilyId next,
    EmailAddress email,
    UUID claim) {

  static HandoverClaim of(HandoverLinks.Handover handover, UUID claim) {
    return new HandoverClaim(
        handover.token(),
        handover.child(),
        handover.family(),
        FamilyId.next(),
        handover.email(),
        claim);
  }

  PersonId person() {
    return new PersonId(child.value());
  }
}
