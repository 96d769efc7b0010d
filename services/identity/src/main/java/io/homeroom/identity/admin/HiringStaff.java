package io.homeroom.identity.admin;

import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.identity.staff.KnownInvitation;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/** Invites people on the word of a superadmin. Nobody makes another superadmin alone. */
@Component
public class HiringStaff {
  private final ProvingAgain proving;
  private final InvitingStaff inviting;

  HiringStaff(ProvingAgain proving, InvitingStaff inviting) {
    this.proving = proving;
    this.inviting = inviting;
  }

  /**
   * Has an invitation mailed.
   *
   * @throws OutOfReach if it is to make a superadmin
   */
  public KnownInvitation invite(Admin admin, Invited invited, Proof proof) {
    if (invited.role() == Role.SUPERADMIN) {
      throw new OutOfReach();
    }
    proving.prove(admin.id(), proof);
    return inviting.invite(invited);
  }
}
