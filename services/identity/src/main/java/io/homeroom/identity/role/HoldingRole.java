package io.homeroom.identity.role;

import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.session.Admission;
import io.homeroom.identity.session.SessionHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A session begins in the role that somebody has then; children have theirs by being children. */
@Component
class HoldingRole implements Admission {
  private final FindingPeople people;

  HoldingRole(FindingPeople people) {
    this.people = people;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireAdmitted(SessionHolder holder) {
    boolean another =
        people.withId(holder.person()).filter(person -> person.role() != holder.role()).isPresent();
    if (another) {
      throw new RoleChangedMeanwhile();
    }
  }
}
