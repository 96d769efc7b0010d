package io.homeroom.identity.activity;

import static io.homeroom.identity.activity.Finding.Kind.CHANGED;
import static io.homeroom.identity.activity.Finding.Kind.CUT_OFF;
import static io.homeroom.identity.activity.Finding.Kind.KEY_UNKNOWN;
import static io.homeroom.identity.activity.Finding.Kind.MISSING;
import static io.homeroom.identity.activity.Finding.Kind.NOT_AS_ANCHORED;

import io.homeroom.identity.activity.Verification.Notes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks whether the log is as it was left: first along the macs, from the first entry to the last,
 * then at each entry of which there is an anchor. Entries may be appended meanwhile.
 */
@Component
public class VerifyingLog {
  private static final int AT_ONCE = 1_000;

  private final ActivityTable table;
  private final ActivityKeys keys;
  private final Anchors anchors;
  private final Clock clock;

  VerifyingLog(ActivityTable table, ActivityKeys keys, Anchors anchors, Clock clock) {
    this.table = table;
    this.keys = keys;
    this.anchors = anchors;
    this.clock = clock;
  }

  public Verification verify() {
    var notes = new Notes();
    followMacs(notes);
    try {
      anchors.read(some -> compare(some, notes));
      return notes.complete(clock.instant());
    } catch (AnchorsOutOfReach unknown) {
      return notes.withoutAnchors(clock.instant());
    }
  }

  private void followMacs(Notes notes) {
    var before = Head.BEGINNING;
    var page = table.after(0, AT_ONCE);
    while (!page.isEmpty()) {
      for (var sealed : page) {
        look(sealed, before, notes);
        before = Head.of(sealed);
      }
      page = table.after(before.sequence(), AT_ONCE);
    }
  }

  private void look(SealedEntry sealed, Head before, Notes notes) {
    long sequence = sealed.entry().sequence();
    notes.count(sequence);
    if (sequence != before.sequence() + 1) {
      notes.find(MISSING, before.sequence() + 1);
    } else if (!keys.know(sealed)) {
      notes.find(KEY_UNKNOWN, sequence);
    } else if (!keys.vouchFor(sealed, before)) {
      notes.find(CHANGED, sequence);
    }
  }

  private void compare(List<Head> some, Notes notes) {
    var macs = table.macsOf(some.stream().map(Head::sequence).toList());
    some.forEach(anchor -> compare(anchor, macs.get(anchor.sequence()), notes));
  }

  private static void compare(Head anchor, @Nullable String mac, Notes notes) {
    if (mac == null) {
      notes.find(CUT_OFF, anchor.sequence());
    } else if (!mac.equals(anchor.mac())) {
      notes.find(NOT_AS_ANCHORED, anchor.sequence());
    } else {
      notes.anchored(anchor.sequence());
    }
  }
}
