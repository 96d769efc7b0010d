package io.homeroom.identity.firstadmin;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.platform.web.security.Role;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Invites who keeps the shop that comes with Homeroom, if the settings name somebody: its parcels
 * are sent by nobody else. They become the very person whom the store knows as its supplier, so
 * that they are invited anew only when nothing is left of a former invitation.
 */
@Component
class InvitingShopkeeper {
  private static final String NAME = "Homeroom's shop";

  private final FirstAdminSettings settings;
  private final FindingPeople people;
  private final InvitingStaff inviting;

  InvitingShopkeeper(FirstAdminSettings settings, FindingPeople people, InvitingStaff inviting) {
    this.settings = settings;
    this.people = people;
    this.inviting = inviting;
  }

  @Scheduled(fixedDelayString = "${homeroom.staff.invite-every:10m}")
  @SchedulerLock(name = "invite-shopkeeper", lockAtMostFor = "1m")
  void invite() {
    var keeper = new PersonId(settings.shopkeeperId());
    if (settings.shopkeeper() != null && isToBeInvited(keeper, settings.shopkeeper())) {
      var details = new PersonalDetails(NAME, new EmailAddress(settings.shopkeeper()), null);
      inviting.invite(new Invited(details, Language.EN, Role.SUPPLIER, null, keeper));
    }
  }

  private boolean isToBeInvited(PersonId keeper, String email) {
    return !inviting.isReserved(keeper)
        && people.withId(keeper).isEmpty()
        && !people.isTaken(new EmailAddress(email));
  }
}
