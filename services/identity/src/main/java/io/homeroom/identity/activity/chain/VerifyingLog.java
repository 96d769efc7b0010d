package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Anchors;
import io.homeroom.identity.activity.anchor.AnchorsOutOfReach;
import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.identity.activity.chain.Verification.Notes;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Looks whether the log is as it was left: first in the database, then at each entry of which there
 * is an anchor.
 */
@Component
public class VerifyingLog {
  private final FollowingChain chain;
  private final ActivityTable table;
  private final Anchors lasting;
  private final Anchors recent;
  private final Clock clock;

  VerifyingLog(
      FollowingChain chain,
      ActivityTable table,
      @Qualifier(Anchors.LASTING) Anchors lasting,
      @Qualifier(Anchors.RECENT) Anchors recent,
      Clock clock) {
    this.chain = chain;
    this.table = table;
    this.lasting = lasting;
    this.recent = recent;
    this.clock = clock;
  }

  public Verification verify() {
    var notes = new Notes();
    chain.follow(notes);
    compare(recent, notes, notes::recent);
    return compare(lasting, notes, notes::anchored)
        ? notes.complete(clock.instant())
        : notes.withoutAnchors(clock.instant());
  }

  /** Whether the anchors could be read. */
  private boolean compare(Anchors anchors, Notes notes, LongConsumer vouchedFor) {
    try {
      anchors.read(some -> compare(some, notes, vouchedFor));
      return true;
    } catch (AnchorsOutOfReach unknown) {
      return false;
    }
  }

  private void compare(List<Head> some, Notes notes, LongConsumer vouchedFor) {
    var macs = table.macsOf(some.stream().map(Head::sequence).toList());
    for (var anchor : some) {
      if (notes.compare(anchor, macs.get(anchor.sequence()))) {
        vouchedFor.accept(anchor.sequence());
      }
    }
  }
}
