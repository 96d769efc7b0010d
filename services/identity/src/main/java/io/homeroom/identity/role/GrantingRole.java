package io.homeroom.identity.role;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody a coach, supplier, moderator or superadmin, who is told by mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GrantingRole {
  private final PersonLock people;
  private final ChangingStanding changing;
  private final TellingNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GrantingRole(
      PersonLock people,
      ChangingStanding changing,
      TellingNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.changing = changing;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Grants a role in place of the one before.
   *
   * @throws RoleHeldAlready if they have it or are superadmin; on an application, if they have any
   * @throws HolderIsLeaving if they are having the account closed
   * @throws io.homeroom.identity.family.rule.FamilyInTheWay if it is a parent who is not alone
   * @throws io.homeroom.identity.family.rule.PersonNotFound if they are gone
   */
  public void grant(PersonId id, Role role, Grounds grounds) {
    var person = people.take(id);
    require(person, role, grounds);
    changing.requireStaying(person);
    var now = clock.instant();
    changing.change(person, role);
    if (person.role() != Role.PARENT) {
      events.publishEvent(new RoleTaken(id, person.role(), now));
    }
    events.publishEvent(new RoleGranted(id, person.family(), role, grounds, now));
    news.tell(
        id,
        grounds == Grounds.APPLICATION
            ? LetterTemplate.APPLICATION_APPROVED
            : LetterTemplate.ROLE_GRANTED);
  }

  private static void require(KnownPerson person, Role role, Grounds grounds) {
    if (role == Role.PARENT || role == Role.CHILD) {
      throw new IllegalArgumentException("Nobody is granted to be a " + role);
    }
    boolean inTheWay = person.role() == role || person.role() == Role.SUPERADMIN;
    if (inTheWay || (grounds == Grounds.APPLICATION && person.role() != Role.PARENT)) {
      throw new RoleHeldAlready();
    }
  }
}
