package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.ledger.Accounts;
import io.homeroom.progress.points.ledger.Entry;
import io.homeroom.progress.points.ledger.EntryKind;
import io.homeroom.progress.points.ledger.Ledger;
import io.homeroom.progress.points.ledger.Movement;
import io.homeroom.progress.points.ledger.NotEnoughPoints;
import io.homeroom.progress.points.reversal.EntryNotFound;
import io.homeroom.progress.points.reversal.MoreThanWasMoved;
import io.homeroom.progress.points.reversal.Reversal;
import io.homeroom.progress.points.reversal.Reversals;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that can happen to a child's points, each under a reference by which it happens once.
 */
@Component
@Transactional
public class MovingPoints {
  private final Ledger ledger;
  private final Accounts accounts;
  private final Reversals reversals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovingPoints(
      Ledger ledger,
      Accounts accounts,
      Reversals reversals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.reversals = reversals;
    this.events = events;
    this.clock = clock;
  }

  public Balance earn(Child child, long points, String reference) {
    return write(
        child,
        Entry.of(
            EntryKind.EARNED,
            reference,
            clock.instant(),
            Movement.ofChild(child, points),
            Movement.issued(child.family(), -points)));
  }

  /**
   * Spends points.
   *
   * @throws NotEnoughPoints if the child has less
   */
  public Balance spend(Child child, long points, String reference) {
    return write(
        child,
        Entry.of(
            EntryKind.SPENT,
            reference,
            clock.instant(),
            Movement.ofChild(child, -points),
            Movement.issued(child.family(), points)));
  }

  /**
   * Gives points to the parents.
   *
   * @throws NotEnoughPoints if the child has less
   */
  public Balance transferToParents(Child child, long points, String reference) {
    return write(
        child,
        Entry.of(
            EntryKind.TRANSFERRED,
            reference,
            clock.instant(),
            Movement.ofChild(child, -points),
            Movement.ofParents(child.family(), points)));
  }

  /**
   * Takes back what happened under the reference, once.
   *
   * @throws EntryNotFound if nothing did, or not to this child
   * @throws NotEnoughPoints if what came has been spent meanwhile
   */
  public Balance reverse(Child child, String reference) {
    return reverse(child, Reversal.ofAll(reference));
  }

  /**
   * Takes back all of something or a part, once.
   *
   * @throws EntryNotFound if there is nothing like that, or not of this child
   * @throws MoreThanWasMoved if not as much is left
   * @throws NotEnoughPoints if what came has been spent meanwhile
   */
  public Balance reverse(Child child, Reversal reversal) {
    return write(child, reversals.begin(reversal, movement -> movement.isOf(child)));
  }

  private Balance write(Child child, Entry entry) {
    var written = ledger.write(entry);
    written.ifPresent(balance -> tell(child, entry, balance));
    return written.orElseGet(() -> accounts.ofChild(child.id()));
  }

  private void tell(Child child, Entry entry, Balance balance) {
    var change = changeOf(child, entry.movements());
    events.publishEvent(
        new PointsChanged(
            child, entry.kind(), entry.reference(), change, balance, entry.occurredAt()));
  }

  private static long changeOf(Child child, List<Movement> movements) {
    return movements.stream()
        .filter(movement -> movement.isOf(child))
        .mapToLong(Movement::amount)
        .sum();
  }
}
