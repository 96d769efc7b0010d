package io.homeroom.identity.approval.act;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import java.util.Locale;
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

  /** What it is, and the role that it is about, if it is. */
  default String wireName() {
    return switch (this) {
      case GrantRole(var person, var role) -> wireName(role);
      case TakeRole(var person, var role) -> wireName(role);
      case Invite(var person, var role, var invitation) -> wireName(role);
      case Suspend suspend -> kind().wireName();
      case Reinstate reinstate -> kind().wireName();
    };
  }

  private String wireName(Role role) {
    return kind().wireName() + '-' + role.name().toLowerCase(Locale.ROOT);
  }

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
