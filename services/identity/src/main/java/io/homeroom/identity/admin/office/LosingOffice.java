package io.homeroom.identity.admin.office;

import io.homeroom.identity.role.RoleGranted;
import io.homeroom.identity.role.RoleTaken;
import io.homeroom.identity.staff.WithdrawingStaffInvitations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody comes to work with Homeroom on the word of who has no say in that any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LosingOffice {
  private final WithdrawingStaffInvitations invitations;

  LosingOffice(WithdrawingStaffInvitations invitations) {
    this.invitations = invitations;
  }

  @EventListener
  void on(RoleTaken event) {
    invitations.withdrawAllOf(event.person());
  }

  @EventListener
  void on(RoleGranted event) {
    invitations.withdrawAllOf(event.person());
  }
}
