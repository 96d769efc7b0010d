package io.homeroom.identity.firstadmin;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.platform.web.security.Role;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Invites those whom the settings name: somebody has to be the first. They choose a password of
 * their own; there is none to be known. Who has joined is invited no more, though they may have
 * left the address: it would make another superadmin.
 */
@Component
class InvitingFirstSuperadmins {
  private static final String NAME = "Superadmin";

  private final FirstAdminSettings settings;
  private final FindingPeople people;
  private final InvitingStaff inviting;

  InvitingFirstSuperadmins(
      FirstAdminSettings settings, FindingPeople people, InvitingStaff inviting) {
    this.settings = settings;
    this.people = people;
    this.inviting = inviting;
  }

  @Scheduled(fixedDelayString = "${homeroom.staff.invite-every:10m}")
  @SchedulerLock(name = "invite-superadmins", lockAtMostFor = "1m")
  void invite() {
    settings.superadmins().stream()
        .map(EmailAddress::new)
        .filter(this::isToBeInvited)
        .forEach(
            email ->
                inviting.invite(
                    new Invited(
                        new PersonalDetails(NAME, email, null),
                        Language.EN,
                        Role.SUPERADMIN,
                        null)));
  }

  /** Asked in this order, nobody who is accepting just now is overlooked. */
  private boolean isToBeInvited(EmailAddress email) {
    return !people.isTaken(email) && !inviting.isInvited(email) && !inviting.hasJoined(email);
  }
}
