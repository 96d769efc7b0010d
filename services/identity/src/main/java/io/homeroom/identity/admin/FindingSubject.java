package io.homeroom.identity.admin;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.staff.FindingInvitations;
import io.homeroom.identity.staff.KnownInvitation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who it is that an act is about. */
@Component
class FindingSubject {
  private final FindingPeople people;
  private final FindingInvitations invitations;

  FindingSubject(FindingPeople people, FindingInvitations invitations) {
    this.people = people;
    this.invitations = invitations;
  }

  /** As they are now; as they were invited, if they were. Nobody, if they are gone. */
  Optional<PersonalDetails> of(Act act) {
    return act instanceof Act.Invite invite
        ? invitations.withId(invite.invitation()).map(KnownInvitation::details)
        : people.withId(act.person()).map(KnownPerson::details);
  }
}
