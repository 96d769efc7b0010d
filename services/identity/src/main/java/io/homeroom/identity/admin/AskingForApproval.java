package io.homeroom.identity.admin;

import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.approval.RequestingApproval;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.role.RoleHeldAlready;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.platform.web.security.Role;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Requests what a superadmin does not do alone. */
@Component
public class AskingForApproval {
  private final ReachingPerson reaching;
  private final ActingByProof acting;
  private final RequestingApproval requesting;

  AskingForApproval(ReachingPerson reaching, ActingByProof acting, RequestingApproval requesting) {
    this.reaching = reaching;
    this.acting = acting;
    this.requesting = requesting;
  }

  /**
   * Requests an act about somebody who has an account. Call it outside transactions.
   *
   * @throws NoApprovalNeeded if one alone does it
   * @throws RoleHeldAlready if there is nothing to grant
   */
  public KnownApproval ask(
      Admin admin, PersonId id, Function<KnownPerson, Act> wanted, Proof proof) {
    var person = reaching.see(admin, id);
    var act = wanted.apply(person);
    require(act, person);
    return acting.act(admin, proof, () -> requesting.request(act, admin.id()));
  }

  private static void require(Act act, KnownPerson person) {
    switch (act) {
      case Act.GrantRole grant -> {
        if (person.role() == grant.role() || person.role() == Role.SUPERADMIN) {
          throw new RoleHeldAlready();
        }
      }
      case Act.TakeRole take -> require(Admin.isAdmin(person.role()));
      case Act.Suspend suspend -> require(person.role() == Role.SUPERADMIN);
      case Act.Reinstate reinstate -> require(person.role() == Role.SUPERADMIN);
      case Act.Invite invite -> throw new IllegalArgumentException("They have an account");
    }
  }

  private static void require(boolean takesTwo) {
    if (!takesTwo) {
      throw new NoApprovalNeeded();
    }
  }
}
