package io.homeroom.identity.application;

import io.homeroom.identity.application.rule.ApplicantsAreNotSuspended;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.role.GrantingRole;
import io.homeroom.identity.role.Grounds;
import io.homeroom.identity.suspension.FindingSuspensions;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an admin decides. The role is granted in the transaction that approves. */
@Component
@Transactional
public class Reviewing {
  private final Applications applications;
  private final PersonLock people;
  private final GrantingRole granting;
  private final FindingSuspensions suspensions;
  private final TellingNews news;
  private final Vault vault;

  Reviewing(
      Applications applications,
      PersonLock people,
      GrantingRole granting,
      FindingSuspensions suspensions,
      TellingNews news,
      Vault vault) {
    this.applications = applications;
    this.people = people;
    this.granting = granting;
    this.suspensions = suspensions;
    this.news = news;
    this.vault = vault;
  }

  /**
   * Grants the role that was applied for.
   *
   * @throws io.homeroom.identity.application.rule.ApplicationIsDecidedOnce if it has been decided
   * @throws io.homeroom.identity.role.HolderIsLeaving if the applicant has the account closed
   * @throws ApplicantsAreNotSuspended if the applicant is
   */
  public void approve(ApplicationId id, Standing.Approved approval) {
    people.take(applications.findPerson(id).orElseThrow(ApplicationNotFound::new));
    var application = find(id);
    application.approve(approval.by(), approval.at());
    if (suspensions.of(application.person()).isPresent()) {
      throw new ApplicantsAreNotSuspended();
    }
    applications.saveAndFlush(application);
    granting.grant(application.person(), application.kind().role(), Grounds.APPLICATION);
  }

  /**
   * Says no, and tells the applicant by mail to look why.
   *
   * @throws io.homeroom.identity.application.rule.ApplicationIsDecidedOnce if it has been decided
   */
  public void reject(ApplicationId id, Standing.Rejected rejection) {
    var application = find(id);
    application.reject(rejection, vault.of(id.value()));
    applications.save(application);
    news.tell(application.person(), LetterTemplate.APPLICATION_REJECTED);
  }

  private Application find(ApplicationId id) {
    return applications.findAndLock(id).orElseThrow(ApplicationNotFound::new);
  }
}
