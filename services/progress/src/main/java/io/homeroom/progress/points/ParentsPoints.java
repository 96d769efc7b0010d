package io.homeroom.progress.points;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What children have given back to their parents, and what comes of it. */
@Component
@Transactional
public class ParentsPoints {
  private final Ledger ledger;
  private final Accounts accounts;
  private final Clock clock;

  ParentsPoints(Ledger ledger, Accounts accounts, Clock clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Spends points of the parents.
   *
   * @throws NotEnoughPoints if they have less
   */
  Balance spend(UUID family, long points, String reference) {
    var movements =
        new Movement[] {Movement.ofParents(family, -points), Movement.issued(family, points)};
    return write(family, Entry.of(EntryKind.SPENT, reference, clock.instant(), movements));
  }

  /**
   * Takes back what the parents spent under the reference, once.
   *
   * @throws EntryNotFound if they spent nothing
   */
  public Balance reverse(UUID family, String reference) {
    var movements = ledger.movementsOf(reference).orElseThrow(EntryNotFound::new);
    if (movements.stream().noneMatch(movement -> movement.isSpentByParents(family))) {
      throw new EntryNotFound();
    }
    return write(family, Entry.reversing(reference, clock.instant(), movements));
  }

  private Balance write(UUID family, Entry entry) {
    return ledger.write(entry).orElseGet(() -> accounts.ofParents(family));
  }
}
