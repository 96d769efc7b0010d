package io.homeroom.identity.joining;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.role.RoleGranted;
import io.homeroom.identity.suspension.PersonSuspended;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody comes in on the word of who has left or is shut out, or of who knew the password. */
@Component
class WithdrawingInvitations {
  private final Invitations invitations;
  private final Clock clock;

  WithdrawingInvitations(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(GuardianLeft event) {
    withdrawAllOf(event.guardian());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PersonSuspended event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(RoleGranted event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosing event) {
    withdrawAllOf(event.person());
  }

  private void withdrawAllOf(PersonId inviter) {
    var now = clock.instant();
    invitations.findUnansweredAndLock(inviter).stream()
        .filter(invitation -> invitation.isOpen(now))
        .forEach(invitation -> invitations.save(invitation.withdraw(now)));
  }
}
