package io.homeroom.progress.points;

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
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What children have given back to their parents, and what comes of it. */
@Component
@Transactional
public class ParentsPoints {
  private final Ledger ledger;
  private final Accounts accounts;
  private final Reversals reversals;
  private final Clock clock;

  ParentsPoints(Ledger ledger, Accounts accounts, Reversals reversals, Clock clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.reversals = reversals;
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
   * Takes back what the parents spent, all of it or a part, once.
   *
   * @throws EntryNotFound if they spent nothing
   * @throws MoreThanWasMoved if not as much is left
   */
  public Balance reverse(UUID family, Reversal reversal) {
    return write(family, reversals.begin(reversal, movement -> movement.isSpentByParents(family)));
  }

  private Balance write(UUID family, Entry entry) {
    return ledger.write(entry).orElseGet(() -> accounts.ofParents(family));
  }
}
