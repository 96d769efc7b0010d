package io.homeroom.identity.suspension;

import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.ShutOut;
import io.homeroom.identity.session.Admission;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.platform.web.security.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingSuspensions implements Admission, ShutOut {
  private final Suspensions suspensions;
  private final FindingPeople people;

  FindingSuspensions(Suspensions suspensions, FindingPeople people) {
    this.suspensions = suspensions;
    this.people = people;
  }

  public Optional<KnownSuspension> of(PersonId person) {
    return suspensions.findInForce(person).map(Suspension::known);
  }

  @Override
  public void requireAdmitted(SessionHolder holder) {
    if (of(holder.person()).isPresent()) {
      throw new AccountSuspended();
    }
  }

  @Override
  public boolean isShutOut(PersonId person) {
    return of(person).isPresent();
  }

  /** Also if nobody can tell any more who it was. */
  boolean isBySuperadmin(Suspension suspension) {
    return people
        .withId(suspension.suspendedBy())
        .map(KnownPerson::role)
        .filter(role -> role != Role.SUPERADMIN)
        .isEmpty();
  }
}
