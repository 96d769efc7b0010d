package io.homeroom.identity.family;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one change at a time happen to somebody, and within their family. */
@Component
public class PersonLock {
  private final People people;
  private final FamilyLock families;
  private final FindingPeople finding;

  PersonLock(People people, FamilyLock families, FindingPeople finding) {
    this.people = people;
    this.families = families;
    this.finding = finding;
  }

  /**
   * Waits for its turn; the turn ends with the transaction.
   *
   * @return them as they are now, if nobody has read them before in the transaction
   * @throws PersonNotFound if there is nobody, or they have just gone to another family
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson take(PersonId id) {
    var family = people.findFamilyById(id).orElseThrow(PersonNotFound::new);
    families.take(family);
    return finding
        .withId(id)
        .filter(person -> person.family().equals(family))
        .orElseThrow(PersonNotFound::new);
  }
}
