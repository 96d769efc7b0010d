package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildNotFound;
import io.homeroom.platform.families.Directory;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.ledger.NotEnoughPoints;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Spends points for another service, which may not learn the answer and ask again. So a refusal
 * stays one: a call that arrives late spends nothing for what has been given up meanwhile. And what
 * has been spent stays so: it is answered as before though the child has gone since.
 */
@Component
public class SpendingPoints {
  private final Directory directory;
  private final MovingPoints moving;
  private final ParentsPoints parents;
  private final Refusals refusals;
  private final TransactionOperations transaction;

  SpendingPoints(
      Directory directory,
      MovingPoints moving,
      ParentsPoints parents,
      Refusals refusals,
      TransactionOperations transaction) {
    this.directory = directory;
    this.moving = moving;
    this.parents = parents;
    this.refusals = refusals;
    this.transaction = transaction;
  }

  /**
   * Spends a child's points.
   *
   * @throws NotEnoughPoints if the child has less, or this has been refused before
   * @throws ChildNotFound if it has gone
   */
  public Balance ofChild(Child child, long points, String reference) {
    Supplier<Balance> spending = () -> moving.spend(child, points, reference);
    return settle(reference, () -> held(child, spending), spending);
  }

  /**
   * Gives a child's points to its parents. It may be tried again if there were too few.
   *
   * @throws NotEnoughPoints if the child has less, or had gone before
   * @throws ChildNotFound if it has gone
   */
  public Balance transferToParents(Child child, long points, String reference) {
    Supplier<Balance> transfer = () -> moving.transferToParents(child, points, reference);
    try {
      return held(child, transfer);
    } catch (ChildNotFound gone) {
      return settled(reference, gone, transfer);
    }
  }

  /**
   * Spends points of the parents.
   *
   * @throws NotEnoughPoints if they have less, or had when this was asked first
   */
  public Balance ofParents(UUID family, long points, String reference) {
    Supplier<Balance> spending = () -> parents.spend(family, points, reference);
    return settle(reference, spending, spending);
  }

  private Balance held(Child child, Supplier<Balance> movement) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              directory.hold(child);
              return movement.get();
            }));
  }

  private Balance settle(String reference, Supplier<Balance> first, Supplier<Balance> again) {
    try {
      return first.get();
    } catch (NotEnoughPoints | ChildNotFound refused) {
      return settled(reference, refused, again);
    }
  }

  /** Keeps the refusal, unless the same has been settled before: then that is the answer. */
  private Balance settled(String reference, RuntimeException refused, Supplier<Balance> again) {
    if (refusals.keep(reference)) {
      throw refused;
    }
    return again.get();
  }
}
