package io.homeroom.identity.admin;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.identity.suspension.SuspendingPerson;
import io.homeroom.identity.suspension.SuspensionReason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suspends and reinstates people on the word of an admin, who proves once more who they are. Call
 * it outside transactions.
 */
@Component
public class ShuttingOut {
  private final ReachingPerson reaching;
  private final ProvingAgain proving;
  private final SuspendingPerson suspending;
  private final TransactionTemplate transactions;

  ShuttingOut(
      ReachingPerson reaching,
      ProvingAgain proving,
      SuspendingPerson suspending,
      TransactionTemplate transactions) {
    this.reaching = reaching;
    this.proving = proving;
    this.suspending = suspending;
    this.transactions = transactions;
  }

  public void suspend(Admin admin, PersonId id, SuspensionReason reason, Proof proof) {
    reaching.reach(admin, id);
    proving.prove(admin.id(), proof);
    transactions.executeWithoutResult(
        status -> suspending.suspend(reaching.take(admin, id), reason, admin.id()));
  }

  public void reinstate(Admin admin, PersonId id, Proof proof) {
    reaching.reach(admin, id);
    proving.prove(admin.id(), proof);
    transactions.executeWithoutResult(
        status -> suspending.reinstate(reaching.take(admin, id), admin.id(), admin.role()));
  }
}
