package io.homeroom.progress.points.reversal;

import io.homeroom.progress.points.ledger.Entry;
import io.homeroom.progress.points.ledger.Ledger;
import io.homeroom.progress.points.ledger.Movement;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was moved, all of it or parts, and never more than that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reversals {
  private final Ledger ledger;
  private final TakenBack takenBack;
  private final Clock clock;

  Reversals(Ledger ledger, TakenBack takenBack, Clock clock) {
    this.ledger = ledger;
    this.takenBack = takenBack;
    this.clock = clock;
  }

  /**
   * The entry that takes something back, which is to be written then.
   *
   * @param whose true for a movement of whoever gets it back
   * @throws EntryNotFound if there is none
   * @throws MoreThanWasMoved if not as much is left
   */
  public Entry begin(Reversal reversal, Predicate<Movement> whose) {
    takenBack.lock(reversal.of());
    var movements =
        ledger
            .movementsOf(reversal.of())
            .filter(found -> found.stream().anyMatch(whose))
            .orElseThrow(EntryNotFound::new);
    var moved = Math.abs(movements.getFirst().amount());
    var points = reversal.points(moved);
    var entry = Entry.reversing(reversal.reference(), clock.instant(), movements, points);
    if (takenBack.add(entry.reference(), reversal.of(), points) > moved) {
      throw new MoreThanWasMoved();
    }
    return entry;
  }
}
