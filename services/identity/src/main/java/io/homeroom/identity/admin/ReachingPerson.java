package io.homeroom.identity.admin;

import io.homeroom.identity.admin.office.HoldingOffice;
import io.homeroom.identity.admin.office.NotInOffice;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReachingPerson {
  private final FindingPeople people;
  private final PersonLock lock;
  private final HoldingOffice office;

  ReachingPerson(FindingPeople people, PersonLock lock, HoldingOffice office) {
    this.people = people;
    this.lock = lock;
    this.office = office;
  }

  /**
   * Somebody to whom the admin may do something.
   *
   * @throws PersonNotFound if there is nobody, for this admin
   * @throws OutOfReach if the admin may only see them
   */
  KnownPerson reach(Admin admin, PersonId id) {
    var person = see(admin, id);
    if (!admin.reaches(person)) {
      throw new OutOfReach();
    }
    return person;
  }

  /**
   * Somebody to whom the admin does something in this transaction: neither has changed since.
   *
   * @throws NotInOffice if the admin is none any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  KnownPerson take(Admin admin, PersonId id) {
    lock.take(id);
    office.require(admin);
    return reach(admin, id);
  }

  KnownPerson see(Admin admin, PersonId id) {
    return people.withId(id).filter(admin::sees).orElseThrow(PersonNotFound::new);
  }
}
