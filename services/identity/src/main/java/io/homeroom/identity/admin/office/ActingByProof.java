package io.homeroom.identity.admin.office;

import io.homeroom.identity.admin.Admin;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.identity.stepup.StillProven;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what an admin proves once more to be their word, in one transaction. A proof takes a while:
 * nothing is done for who lost the office meanwhile, or whose password is another one.
 */
@Component
public class ActingByProof {
  private final ProvingAgain proving;
  private final StillProven still;
  private final HoldingOffice office;
  private final TransactionTemplate transactions;

  ActingByProof(
      ProvingAgain proving,
      StillProven still,
      HoldingOffice office,
      TransactionTemplate transactions) {
    this.proving = proving;
    this.still = still;
    this.office = office;
    this.transactions = transactions;
  }

  /**
   * Does it. Call it outside transactions.
   *
   * @throws io.homeroom.identity.stepup.ProofRefused if the proof is not good (any more)
   * @throws NotInOffice if they are no longer the admin that they were
   */
  public <T> T act(Admin admin, Proof proof, Supplier<T> act) {
    var proven = proving.prove(admin.id(), proof);
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              T done = act.get();
              requireStill(admin, proven);
              return done;
            }));
  }

  /** Likewise, for what there is no answer to. */
  public void run(Admin admin, Proof proof, Runnable act) {
    var proven = proving.prove(admin.id(), proof);
    transactions.executeWithoutResult(
        status -> {
          act.run();
          requireStill(admin, proven);
        });
  }

  /**
   * Does it with the admin's row taken first: for what locks rows which others lock behind that
   * one, and nobody's row who may do something to this admin. Else like {@link #act}.
   */
  public <T> T actHolding(Admin admin, Proof proof, Supplier<T> act) {
    var proven = proving.prove(admin.id(), proof);
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              requireStill(admin, proven);
              return act.get();
            }));
  }

  /** The first keeps the admin's row from being changed: what the second sees stays so. */
  private void requireStill(Admin admin, Proven proven) {
    still.require(proven);
    office.require(admin);
  }
}
