package io.homeroom.identity.joining.acceptance;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.member.JoiningFamily;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.joining.KnownInvitation;
import io.homeroom.identity.joining.UsingInvitation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CompletingAcceptance {
  private final UsingInvitation using;
  private final FamilyLock families;
  private final JoiningFamily joining;
  private final Acceptances acceptances;

  CompletingAcceptance(
      UsingInvitation using, FamilyLock families, JoiningFamily joining, Acceptances acceptances) {
    this.using = using;
    this.families = families;
    this.joining = joining;
    this.acceptances = acceptances;
  }

  /** Uses the invitation up, in its family's turn. */
  @Transactional
  KnownPerson complete(PersonId person, Newcomer newcomer, KnownInvitation invitation) {
    families.take(invitation.family());
    using.use(newcomer.token());
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
