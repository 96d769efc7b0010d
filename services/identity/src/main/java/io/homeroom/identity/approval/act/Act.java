package io.homeroom.identity.approval.act;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import java.util.UUID;

/** What takes two superadmins. */
public sealed interface Act {

  /** Whom it is about. */
  PersonId person();

  /** Makes somebody who has an account an admin. */
  record GrantRole(PersonId person, Role role) implements Act {}

  /** Takes an admin's role. */
  record TakeRole(PersonId person, Role role) implements Act {}

  /** Shuts a superadmin out. */
  record Suspend(PersonId person, SuspensionReason reason) implements Act {}

  /** Lets a superadmin in again. */
  record Reinstate(PersonId person) implements Act {}

  /** Sends a prepared invitation to become an admin. */
  record Invite(PersonId person, Role role, UUID invitation) implements Act {}

  default ActKind kind() {
    return switch (this) {
      case GrantRole grant -> ActKind.GRANT_ROLE;
      case TakeRole take -> ActKind.TAKE_ROLE;
      case Suspend suspend -> ActKind.SUSPEND;
      case Reinstate reinstate -> ActKind.REINSTATE;
      case Invite invite -> ActKind.INVITE;
    };
  }
}
