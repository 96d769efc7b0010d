package io.homeroom.identity.admin;

import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.PersonNotFound;
import org.springframework.stereotype.Component;

@Component
class ReachingPerson {
  private final FindingPeople people;

  ReachingPerson(FindingPeople people) {
    this.people = people;
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

  KnownPerson see(Admin admin, PersonId id) {
    return people.withId(id).filter(admin::sees).orElseThrow(PersonNotFound::new);
  }
}
