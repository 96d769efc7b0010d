package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.lockout.AccountHash;
import io.homeroom.identity.pin.PinGeneration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to come in, before the PIN has been checked.
 *
 * @param family empty if there is no such child: then whatever is checked is wrong
 */
record Claimant(
    ChildId child, PinGeneration generation, Optional<FamilyId> family, AccountHash account) {

  static Claimant nobody(AccountHash account) {
    return new Claimant(ChildId.next(), PinGeneration.next(), Optional.empty(), account);
  }

  /** The child, if there is one. */
  @Nullable ChildId knownChild() {
    return family.isPresent() ? child : null;
  }

  PersonId person() {
    return new PersonId(child.value());
  }
}
