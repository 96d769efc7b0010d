package io.homeroom.identity.staff;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.member.WelcomingStaff;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.staff.rule.AddressIsTaken;
import io.homeroom.identity.twofactor.GivingSecondFactor;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of accepting an invitation. */
@Component
class TakingInvitation {
  private final StaffInvitations invitations;
  private final Inviters inviters;
  private final WelcomingStaff welcoming;
  private final GivingSecondFactor giving;
  private final Vault vault;
  private final Clock clock;

  TakingInvitation(
      StaffInvitations invitations,
      Inviters inviters,
      WelcomingStaff welcoming,
      GivingSecondFactor giving,
      Vault vault,
      Clock clock) {
    this.invitations = invitations;
    this.inviters = inviters;
    this.welcoming = welcoming;
    this.giving = giving;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  KnownInvitation look(LinkToken token) {
    var invitation = invitations.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    invitation.requireOpen(clock.instant());
    return invitation.known(vault.of(invitation.safe().value()));
  }

  @Transactional
  UUID claim(LinkToken token) {
    return find(token).claim(clock.instant());
  }

  @Transactional
  void complete(LinkToken token, UUID claim, PersonalDetails details) {
    var invitation = find(token);
    var now = clock.instant();
    if (!isBacked(invitation)) {
      invitation.giveWay(now);
    }
    var staff = invitation.accept(claim, details, now);
    invitations.saveAndFlush(invitation);
    try {
      giving.give(welcoming.welcome(staff));
    } catch (EmailAlreadyRegistered addressTaken) {
      throw new AddressIsTaken();
    }
  }

  /** One that was sent in the moment in which its inviter lost the office counts as withdrawn. */
  private boolean isBacked(StaffInvitation invitation) {
    var inviter = invitation.invitedBy();
    return inviter == null || inviters.areSuperadmins(inviter);
  }

  private StaffInvitation find(LinkToken token) {
    return invitations.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
  }
}
