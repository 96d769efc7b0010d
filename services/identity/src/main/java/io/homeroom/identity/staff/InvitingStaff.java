package io.homeroom.identity.staff;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.EmailLookup;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class InvitingStaff {
  private final StaffInvitations invitations;
  private final FindingPeople people;
  private final EmailLookup lookup;
  private final LinkTokens tokens;
  private final Sealed sealed;

  InvitingStaff(
      StaffInvitations invitations,
      FindingPeople people,
      EmailLookup lookup,
      LinkTokens tokens,
      Sealed sealed) {
    this.invitations = invitations;
    this.people = people;
    this.lookup = lookup;
    this.tokens = tokens;
    this.sealed = sealed;
  }

  /** Keeps what identifies people, and knows the time. */
  @Component
  record Sealed(Vault vault, Clock clock) {}

  /**
   * Has a link mailed; one that was sent there before no longer works.
   *
   * @throws AddressIsTaken if the address is somebody's already
   */
  @Transactional
  public KnownInvitation invite(Invited invited) {
    var email = invited.details().email();
    if (people.isTaken(email)) {
      throw new AddressIsTaken();
    }
    var now = sealed.clock().instant();
    var hash = lookup.hashOf(email);
    invitations
        .findOpenAndLock(hash)
        .ifPresent(
            former -> {
              former.giveWay(now);
              invitations.saveAndFlush(former);
            });
    var safe = FamilyId.next();
    var opened = sealed.vault().create(safe.value());
    var id = InvitationId.next();
    var token = tokens.of(LetterTemplate.INVITE_STAFF, id.value());
    var sealing = new StaffInvitation.Sealing(opened, hash, token);
    return invitations
        .saveAndFlush(new StaffInvitation(id, safe, invited, sealing, now))
        .known(opened);
  }

  /** Whether an invitation is on its way to the address. */
  @Transactional
  public boolean isInvited(EmailAddress email) {
    var now = sealed.clock().instant();
    return invitations
        .findOpenAndLock(lookup.hashOf(email))
        .filter(open -> open.isGood(now))
        .isPresent();
  }

  /** Whether somebody has joined by an invitation to the address: they may go by another now. */
  @Transactional(readOnly = true)
  public boolean hasJoined(EmailAddress email) {
    return invitations.existsUsed(lookup.hashOf(email));
  }
}
