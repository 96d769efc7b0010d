package io.homeroom.identity.joining;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.EmailAlreadyRegistered;
import io.homeroom.identity.family.FamilyLock;
import io.homeroom.identity.family.JoiningFamily;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CompletingAcceptance {
  private final Invitations invitations;
  private final FamilyLock families;
  private final JoiningFamily joining;
  private final Acceptances acceptances;
  private final Clock clock;

  CompletingAcceptance(
      Invitations invitations,
      FamilyLock families,
      JoiningFamily joining,
      Acceptances acceptances,
      Clock clock) {
    this.invitations = invitations;
    this.families = families;
    this.joining = joining;
    this.acceptances = acceptances;
    this.clock = clock;
  }

  /** Uses the invitation up, in its family's turn. */
  @Transactional
  KnownPerson complete(PersonId person, Newcomer newcomer, KnownInvitation invitation) {
    families.take(invitation.family());
    invitations
        .findByTokenAndLock(newcomer.token().hash())
        .orElseThrow(LinkUnknown::new)
        .accept(clock.instant());
    acceptances.end(person);
    var details = new PersonalDetails(newcomer.name(), invitation.email(), null);
    var parent = new NewParent(person, invitation.family(), invitation.language(), details);
    try {
      return joining.join(parent);
    } catch (EmailAlreadyRegistered addressTaken) {
      throw new AddressHasAccount();
    }
  }
}
