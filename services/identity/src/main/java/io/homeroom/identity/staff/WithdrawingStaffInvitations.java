package io.homeroom.identity.staff;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.staff.rule.InvitationNotFound;
import io.homeroom.identity.suspension.PersonSuspended;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody comes in on the word of who is no superadmin any more or shut out, or of who knew the
 * password; nor once a superadmin has thought better of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WithdrawingStaffInvitations {
  private final StaffInvitations invitations;
  private final Clock clock;

  WithdrawingStaffInvitations(StaffInvitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * Makes the link of an invitation worthless, sent or not.
   *
   * @throws InvitationNotFound if there is none
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  public void withdraw(UUID invitation) {
    var found =
        invitations.findAndLock(new InvitationId(invitation)).orElseThrow(InvitationNotFound::new);
    invitations.save(found.withdraw(clock.instant()));
  }

  @EventListener
  void on(PasswordChanged event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  void on(PersonSuspended event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  void on(AccountClosing event) {
    withdrawAllOf(event.person());
  }

  /** Makes the links of all that somebody has invited worthless, sent or not. */
  public void withdrawAllOf(PersonId inviter) {
    var now = clock.instant();
    invitations.findOpenOfAndLock(inviter).stream()
        .filter(invitation -> invitation.isOpen(now))
        .forEach(invitation -> invitations.save(invitation.withdraw(now)));
  }
}
