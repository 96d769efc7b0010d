package io.homeroom.identity.admin;

import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.suspension.SuspendingPerson;
import io.homeroom.identity.suspension.SuspensionReason;
import org.springframework.stereotype.Component;

/**
 * Suspends and reinstates people on the word of an admin, who proves once more who they are. Call
 * it outside transactions.
 */
@Component
public class ShuttingOut {
  private final ReachingPerson reaching;
  private final ActingByProof acting;
  private final SuspendingPerson suspending;

  ShuttingOut(ReachingPerson reaching, ActingByProof acting, SuspendingPerson suspending) {
    this.reaching = reaching;
    this.acting = acting;
    this.suspending = suspending;
  }

  public void suspend(Admin admin, PersonId id, SuspensionReason reason, Proof proof) {
    reaching.reach(admin, id);
    acting.run(
        admin,
        proof,
        () -> suspending.suspend(reaching.take(admin, id), reason, admin.id(), admin.role()));
  }

  public void reinstate(Admin admin, PersonId id, Proof proof) {
    reaching.reach(admin, id);
    acting.run(
        admin,
        proof,
        () -> suspending.reinstate(reaching.take(admin, id), admin.id(), admin.role()));
  }
}
