package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.FindingSuspensions;
import org.springframework.stereotype.Component;

/**
 * Nobody who is suspended makes away with what may be looked into, and some superadmin stays. Until
 * then the account is shut, and waits.
 */
@Component
class ClosureMayEnd {
  private final FindingSuspensions suspensions;
  private final RemainingSuperadmins superadmins;

  ClosureMayEnd(FindingSuspensions suspensions, RemainingSuperadmins superadmins) {
    this.suspensions = suspensions;
    this.superadmins = superadmins;
  }

  boolean isMetBy(PersonId person) {
    return suspensions.of(person).isEmpty() && !superadmins.areNoneBut(person);
  }
}
