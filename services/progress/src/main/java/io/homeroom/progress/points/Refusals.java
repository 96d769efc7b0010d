package io.homeroom.progress.points;

import io.homeroom.progress.points.ledger.Ledger;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was refused, for want of points or of the child, by its reference. */
@Component
class Refusals {
  private final Ledger ledger;
  private final Clock clock;

  Refusals(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Keeps a refusal.
   *
   * @return false if something has been settled under the reference before
   */
  @Transactional
  public boolean keep(String reference) {
    return ledger.refuse(reference, clock.instant());
  }
}
