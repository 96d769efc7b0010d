package io.homeroom.identity.role;

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

/** Makes somebody a parent again, of a family that has nobody else, and tells them by mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakingRole {
  private final PersonLock people;
  private final ChangingStanding changing;
  private final TellingNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakingRole(
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
   * Takes a role.
   *
   * @throws RoleNotHeld if they do not have it
   * @throws io.homeroom.identity.family.rule.PersonNotFound if they are gone
   */
  public void take(PersonId id, Role role) {
    var person = people.take(id);
    if (role == Role.PARENT || person.role() != role) {
      throw new RoleNotHeld();
    }
    changing.change(person, Role.PARENT);
    events.publishEvent(new RoleTaken(id, role, clock.instant()));
    news.tell(id, LetterTemplate.ROLE_TAKEN);
  }
}
