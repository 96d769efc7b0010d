package io.homeroom.identity.closure;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.session.Admission;
import io.homeroom.identity.session.SessionHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingClosures implements Admission {
  private final Closures closures;
  private final FindingPeople people;

  FindingClosures(Closures closures, FindingPeople people) {
    this.closures = closures;
    this.people = people;
  }

  public boolean isUnderWayFor(PersonId person) {
    return closures.existsUnderWay(person);
  }

  /** Whether nobody who stays is left in a family besides this person. */
  public boolean isLastToStay(PersonId person, FamilyId family) {
    return people.parentsIn(family).stream()
        .map(KnownPerson::id)
        .filter(other -> !other.equals(person))
        .allMatch(this::isUnderWayFor);
  }

  @Override
  public void requireAdmitted(SessionHolder holder) {
    if (isUnderWayFor(holder.person())) {
      throw new AccountIsClosing();
    }
  }
}
