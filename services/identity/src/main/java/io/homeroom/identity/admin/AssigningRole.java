package io.homeroom.identity.admin;

import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.role.GrantingRole;
import io.homeroom.identity.role.Grounds;
import io.homeroom.identity.role.TakingRole;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/** Makes coaches and suppliers of people, or takes that from them, on a superadmin's word alone. */
@Component
public class AssigningRole {
  private final ReachingPerson reaching;
  private final ActingByProof acting;
  private final GrantingRole granting;
  private final TakingRole taking;

  AssigningRole(
      ReachingPerson reaching, ActingByProof acting, GrantingRole granting, TakingRole taking) {
    this.reaching = reaching;
    this.acting = acting;
    this.granting = granting;
    this.taking = taking;
  }

  /**
   * Grants a role. Call it outside transactions.
   *
   * @throws OutOfReach if they are an admin, or are to be one
   */
  public void grant(Admin admin, PersonId id, Role role, Proof proof) {
    requireNoAdmin(reaching.reach(admin, id));
    if (Admin.isAdmin(role)) {
      throw new OutOfReach();
    }
    acting.run(
        admin,
        proof,
        () -> {
          requireNoAdmin(reaching.take(admin, id));
          granting.grant(id, role, Grounds.ADMINISTRATION);
        });
  }

  /**
   * Takes the role that they have. Call it outside transactions.
   *
   * @throws OutOfReach if they are an admin
   */
  public void take(Admin admin, PersonId id, Proof proof) {
    var seen = requireNoAdmin(reaching.reach(admin, id));
    acting.run(
        admin,
        proof,
        () -> {
          requireNoAdmin(reaching.take(admin, id));
          taking.take(id, seen.role());
        });
  }

  private static KnownPerson requireNoAdmin(KnownPerson person) {
    if (Admin.isAdmin(person.role())) {
      throw new OutOfReach();
    }
    return person;
  }
}
