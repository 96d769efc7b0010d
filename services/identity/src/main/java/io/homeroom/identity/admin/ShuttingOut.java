package io.homeroom.identity.admin;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.identity.suspension.SuspendingPerson;
import io.homeroom.identity.suspension.SuspensionReason;
import org.springframework.stereotype.Component;

/** Suspends and reinstates people on the word of an admin, who proves once more who they are. */
@Component
public class ShuttingOut {
  private final ReachingPerson reaching;
  private final ProvingAgain proving;
  private final SuspendingPerson suspending;

  ShuttingOut(ReachingPerson reaching, ProvingAgain proving, SuspendingPerson suspending) {
    this.reaching = reaching;
    this.proving = proving;
    this.suspending = suspending;
  }

  public void suspend(Admin admin, PersonId id, SuspensionReason reason, Proof proof) {
    var person = reaching.reach(admin, id);
    proving.prove(admin.id(), proof);
    suspending.suspend(person, reason, admin.id());
  }

  public void reinstate(Admin admin, PersonId id, Proof proof) {
    var person = reaching.reach(admin, id);
    proving.prove(admin.id(), proof);
    suspending.reinstate(person, admin.id(), admin.role());
  }
}
