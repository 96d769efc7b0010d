package io.homeroom.identity.childsignin;

import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.suspension.FindingSuspensions;
import org.springframework.stereotype.Component;

/** Whether a parent is there who may come in, and stays. */
@Component
public class AnsweringGuardians {
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingClosures closures;

  AnsweringGuardians(
      FindingPeople people, FindingSuspensions suspensions, FindingClosures closures) {
    this.people = people;
    this.suspensions = suspensions;
    this.closures = closures;
  }

  public boolean areMissingIn(FamilyId family) {
    return people.parentsIn(family).stream().map(KnownPerson::id).noneMatch(this::answers);
  }

  private boolean answers(PersonId parent) {
    return suspensions.of(parent).isEmpty() && !closures.isUnderWayFor(parent);
  }
}
