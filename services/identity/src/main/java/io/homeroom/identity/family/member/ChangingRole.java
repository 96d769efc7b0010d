package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.rule.FamilyInTheWay;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody else of a person, who keeps id and safe. */
@Component
public class ChangingRole {
  private final Families families;
  private final People people;
  private final Clock clock;

  ChangingRole(Families families, People people, Clock clock) {
    this.families = families;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Changes what somebody is. Call it with the family locked. A parent's family turns into a safe,
   * and the safe of who becomes a parent into a family.
   *
   * @throws FamilyInTheWay if a parent has children or is not the only parent
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(KnownPerson known, Role next) {
    var family = families.findAndLock(known.family()).orElseThrow(FamilyNotFound::new);
    var person = people.findAndLock(known.id()).orElseThrow(PersonNotFound::new);
    if (known.role() == Role.PARENT) {
      family.turnIntoSafe();
    } else if (next == Role.PARENT) {
      family.turnIntoFamilyOf(known.id(), known.language(), clock.instant());
    }
    person.become(next);
    families.save(family);
    people.save(person);
  }

  /**
   * Says whether somebody could become something else.
   *
   * @throws FamilyInTheWay if it is a parent with children, or not the only parent
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireFree(KnownPerson known) {
    if (known.role() == Role.PARENT) {
      families.findById(known.family()).orElseThrow(FamilyNotFound::new).requireNobodyElse();
    }
  }
}
