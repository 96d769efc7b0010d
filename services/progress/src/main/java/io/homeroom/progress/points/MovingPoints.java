package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
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
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovingPoints(Ledger ledger, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
    this.ledger = ledger;
    this.accounts = accounts;
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
    var movements = ledger.movementsOf(reference).orElseThrow(EntryNotFound::new);
    if (changeOf(child, movements) == 0) {
      throw new EntryNotFound();
    }
    return write(child, Entry.reversing(reference, clock.instant(), movements));
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
        .filter(movement -> movement.kind() == AccountKind.CHILD)
        .filter(movement -> movement.owner().equals(child.id()))
        .mapToLong(Movement::amount)
        .sum();
  }
}
