package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Spends points for another service, which may not learn the answer and ask again. So a refusal
 * stays one: a call that arrives late spends nothing for what has been given up meanwhile.
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
   * @throws NotEnoughPoints if the child has less, or had when this was asked first
   * @throws io.homeroom.platform.families.ChildNotFound if it has gone
   */
  public Balance ofChild(Child child, long points, String reference) {
    return settle(reference, () -> held(child, () -> moving.spend(child, points, reference)));
  }

  /**
   * Gives a child's points to its parents. A refusal does not stay: it may be tried again.
   *
   * @throws NotEnoughPoints if the child has less
   * @throws io.homeroom.platform.families.ChildNotFound if it has gone
   */
  public Balance transferToParents(Child child, long points, String reference) {
    return held(child, () -> moving.transferToParents(child, points, reference));
  }

  /**
   * Spends points of the parents.
   *
   * @throws NotEnoughPoints if they have less, or had when this was asked first
   */
  public Balance ofParents(UUID family, long points, String reference) {
    return settle(reference, () -> parents.spend(family, points, reference));
  }

  private Balance held(Child child, Supplier<Balance> movement) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              directory.hold(child);
              return movement.get();
            }));
  }

  private Balance settle(String reference, Supplier<Balance> spending) {
    try {
      return spending.get();
    } catch (NotEnoughPoints refused) {
      if (refusals.keep(reference)) {
        throw refused;
      }
      return spending.get();
    }
  }
}
