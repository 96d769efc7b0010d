package io.homeroom.identity.staff;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.staff.rule.AddressIsTaken;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.UUID;
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
    return send(new InvitationId(prepare(invited).id()));
  }

  /**
   * Has everything ready to be sent. One that was sent there before no longer works.
   *
   * @throws AddressIsTaken if the address is somebody's already
   */
  @Transactional
  public KnownInvitation prepare(Invited invited) {
    requireFree(invited.details().email());
    var now = sealed.clock().instant();
    var hash = lookup.hashOf(invited.details().email());
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
    var sealing = new StaffInvitation.Sealing(opened, hash, tokenOf(id));
    return invitations
        .saveAndFlush(new StaffInvitation(id, safe, invited, sealing, now))
        .known(opened);
  }

  /**
   * Has the link of a prepared invitation mailed.
   *
   * @throws AddressIsTaken if the address has become somebody's meanwhile
   * @throws io.homeroom.identity.letter.LinkOutdated if it has waited too long, or another one has
   *     taken its place
   */
  @Transactional
  public KnownInvitation send(UUID invitation) {
    return send(new InvitationId(invitation));
  }

  private KnownInvitation send(InvitationId id) {
    var invitation = invitations.findAndLock(id).orElseThrow(LinkUnknown::new);
    var safe = sealed.vault().of(invitation.safe().value());
    requireFree(invitation.known(safe).details().email());
    return invitations
        .saveAndFlush(invitation.send(tokenOf(id), sealed.clock().instant()))
        .known(safe);
  }

  private void requireFree(EmailAddress email) {
    if (people.isTaken(email)) {
      throw new AddressIsTaken();
    }
  }

  private LinkToken tokenOf(InvitationId id) {
    return tokens.of(LetterTemplate.INVITE_STAFF, id.value());
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

  /** Whether there is an invitation, good or not, of who would be that person. */
  @Transactional(readOnly = true)
  public boolean isReserved(PersonId person) {
    return invitations.existsOf(person);
  }

  /** Whether somebody has joined by an invitation to the address: they may go by another now. */
  @Transactional(readOnly = true)
  public boolean hasJoined(EmailAddress email) {
    return invitations.existsUsed(lookup.hashOf(email));
  }
}
