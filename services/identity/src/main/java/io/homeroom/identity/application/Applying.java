package io.homeroom.identity.application;

import io.homeroom.identity.application.rule.ApplicationsAreFew;
import io.homeroom.identity.application.rule.OneApplicationIsOpenAtATime;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.family.member.ChangingRole;
import io.homeroom.identity.role.RoleHeldAlready;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant does: one thing at a time, as the person is locked. */
@Component
@Transactional
public class Applying {
  private static final Duration LATELY = Duration.ofDays(30);
  private static final int FEW = 5;

  private final Applications applications;
  private final PersonLock people;
  private final ChangingRole roles;
  private final Vault vault;
  private final Clock clock;

  Applying(
      Applications applications, PersonLock people, ChangingRole roles, Vault vault, Clock clock) {
    this.applications = applications;
    this.people = people;
    this.roles = roles;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Submits an application.
   *
   * @throws RoleHeldAlready if the applicant works with Homeroom already
   * @throws io.homeroom.identity.family.rule.FamilyInTheWay if they have children, or are not the
   *     only parent
   * @throws OneApplicationIsOpenAtATime if nobody has decided the one before
   * @throws ApplicationsAreFew if there have been many lately
   */
  public KnownApplication apply(
      PersonId applicant, ApplicationKind kind, Presentation presentation) {
    var person = people.take(applicant);
    if (person.role() != Role.PARENT) {
      throw new RoleHeldAlready();
    }
    roles.requireFree(person);
    requireRoom(applicant);
    var id = ApplicationId.next();
    var safe = vault.create(id.value());
    return applications
        .saveAndFlush(new Application(id, applicant, kind, presentation, safe, clock.instant()))
        .known(safe);
  }

  /**
   * Takes it back.
   *
   * @throws ApplicationNotFound if it is not theirs
   */
  public void withdraw(PersonId applicant, ApplicationId id) {
    var application =
        applications.findOwnAndLock(id, applicant).orElseThrow(ApplicationNotFound::new);
    application.withdraw(clock.instant());
    applications.save(application);
  }

  private void requireRoom(PersonId applicant) {
    if (applications.existsByPersonAndState(applicant, Application.State.SUBMITTED)) {
      throw new OneApplicationIsOpenAtATime();
    }
    if (applications.countSince(applicant, clock.instant().minus(LATELY)) >= FEW) {
      throw new ApplicationsAreFew();
    }
  }
}
