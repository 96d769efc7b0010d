package io.homeroom.identity.admin;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who acts, and how far their hand reaches. */
public record Admin(PersonId id, Role role) {

  public Admin {
    if (!isAdmin(role)) {
      throw new IllegalArgumentException("A " + role + " is no admin");
    }
  }

  static boolean isAdmin(Role role) {
    return role == Role.MODERATOR || role == Role.SUPERADMIN;
  }

  /** Whom they may do something to, alone. */
  boolean reaches(KnownPerson person) {
    return switch (person.role()) {
      case PARENT, CHILD, COACH, SUPPLIER -> true;
      case MODERATOR -> role == Role.SUPERADMIN;
      case SUPERADMIN -> false;
    };
  }

  /** Superadmins see everybody; others those whom they reach. */
  boolean sees(KnownPerson person) {
    return visibleRoles().contains(person.role());
  }

  Set<Role> visibleRoles() {
    return role == Role.SUPERADMIN
        ? EnumSet.allOf(Role.class)
        : EnumSet.of(Role.PARENT, Role.CHILD, Role.COACH, Role.SUPPLIER);
  }

  boolean seesSuperadmins() {
    return role == Role.SUPERADMIN;
  }
}
