package io.homeroom.identity.family.lock;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.PersonNotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one change at a time happen to somebody, by the lock of the family that they belong to. */
@Component
public class PersonLock {
  private final JdbcClient jdbc;
  private final FamilyLock families;
  private final SuperadminsTurn turn;
  private final FindingPeople people;

  PersonLock(JdbcClient jdbc, FamilyLock families, SuperadminsTurn turn, FindingPeople people) {
    this.jdbc = jdbc;
    this.families = families;
    this.turn = turn;
    this.people = people;
  }

  /**
   * Waits for its turn; the turn ends with the transaction. Who goes to another family meanwhile,
   * is waited for there.
   *
   * @throws PersonNotFound if there is nobody (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson take(PersonId id) {
    var family = familyOf(id, "");
    while (true) {
      lock(family);
      var after = familyOf(id, "for no key update");
      if (after.equals(family)) {
        return people.withId(id).orElseThrow(PersonNotFound::new);
      }
      family = after;
    }
  }

  /**
   * Likewise for somebody who is about to go; a superadmin waits for the superadmins' turn first.
   *
   * @throws PersonNotFound if there is nobody (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson takeToClose(PersonId id) {
    turn.takeFor(id);
    return take(id);
  }

  private void lock(FamilyId family) {
    try {
      families.take(family);
    } catch (FamilyNotFound gone) {
      throw new PersonNotFound();
    }
  }

  private FamilyId familyOf(PersonId id, String locking) {
    return jdbc.sql("select family_id from person where id = :person " + locking)
        .param("person", id.value())
        .query((row, number) -> new FamilyId(row.getObject(1, UUID.class)))
        .optional()
        .orElseThrow(PersonNotFound::new);
  }
}
