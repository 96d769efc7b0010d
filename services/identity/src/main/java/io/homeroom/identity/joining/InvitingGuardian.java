package io.homeroom.identity.joining;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.Family;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.rule.TooManyGuardians;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class InvitingGuardian {
  private final Invitations invitations;
  private final FamilyLock families;
  private final Mailing mailing;
  private final Sealed sealed;
  private final StillProven still;

  InvitingGuardian(
      Invitations invitations,
      FamilyLock families,
      Mailing mailing,
      Sealed sealed,
      StillProven still) {
    this.invitations = invitations;
    this.families = families;
    this.mailing = mailing;
    this.sealed = sealed;
    this.still = still;
  }

  /** Makes the links, and counts the mails. */
  @Component
  record Mailing(LinkTokens tokens, MailAllowance allowance) {}

  /** Keeps the addresses, and knows the time. */
  @Component
  record Sealed(Vault vault, Clock clock) {}

  /**
   * Has a letter sent. If the address was sent many lately, it is {@linkplain SendingInvitations
   * sent later}, which is not told. The same happens whether it has an account or not.
   *
   * @throws io.homeroom.identity.stepup.ProofRefused if the inviter has another password by now
   * @throws TooManyGuardians if the family has as many parents as it can have
   * @throws TooManyInvitations if as many have been asked already
   */
  @Transactional
  public KnownInvitation invite(
      Proven by, FamilyId family, EmailAddress address, Language language) {
    families.take(family).requireRoomForParent();
    still.require(by);
    if (openIn(family).count() >= Family.MOST_PARENTS) {
      throw new TooManyInvitations();
    }
    var safe = sealed.vault().of(family.value());
    var id = InvitationId.next();
    var token = mailing.tokens().of(LetterTemplate.GUARDIAN_INVITATION, id.value());
    var invited = new Invited(family, by.person(), address, language);
    var now = sealed.clock().instant();
    var invitation = new Invitation(id, invited, token, safe, now);
    if (mailing.allowance().takeOne(address, Occasion.GUARDIAN_INVITATION)) {
      invitation.send(now);
    }
    return invitations.save(invitation).known(safe);
  }

  @Transactional(readOnly = true)
  public List<KnownInvitation> open(FamilyId family) {
    var safe = sealed.vault().of(family.value());
    return openIn(family).map(invitation -> invitation.known(safe)).toList();
  }

  /**
   * Makes the link in the letter worthless.
   *
   * @throws InvitationNotFound if the family has no such invitation, or it is over
   */
  @Transactional
  public void withdraw(InvitationId id, FamilyId family) {
    families.take(family);
    var found =
        openIn(family)
            .filter(invitation -> invitation.id().equals(id))
            .findFirst()
            .orElseThrow(InvitationNotFound::new);
    invitations.save(found.withdraw(sealed.clock().instant()));
  }

  private Stream<Invitation> openIn(FamilyId family) {
    return invitations.findUnansweredIn(family).stream()
        .filter(invitation -> invitation.isOpen(sealed.clock().instant()));
  }
}
