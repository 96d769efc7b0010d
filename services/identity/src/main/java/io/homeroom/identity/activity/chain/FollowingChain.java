package io.homeroom.identity.activity.chain;

import static io.homeroom.identity.activity.chain.Finding.Kind.CHANGED;
import static io.homeroom.identity.activity.chain.Finding.Kind.HEAD_CHANGED;
import static io.homeroom.identity.activity.chain.Finding.Kind.KEY_UNKNOWN;
import static io.homeroom.identity.activity.chain.Finding.Kind.MISSING;

import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.identity.activity.chain.Verification.Notes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through what is in the database: along the macs, from the first entry to the last, and
 * whether the log has come as far as the sealed head tells. Entries may be appended meanwhile.
 */
@Component
class FollowingChain {
  private static final int AT_ONCE = 1_000;

  private final ActivityTable table;
  private final HeadTable heads;
  private final ActivityKeys keys;

  FollowingChain(ActivityTable table, HeadTable heads, ActivityKeys keys) {
    this.table = table;
    this.heads = heads;
    this.keys = keys;
  }

  void follow(Notes notes) {
    var sealed = heads.end().sealed();
    var before = Head.BEGINNING;
    var page = table.after(0, AT_ONCE);
    while (!page.isEmpty()) {
      for (var entry : page) {
        look(entry, before, notes);
        before = entry.head();
      }
      page = table.after(before.sequence(), AT_ONCE);
    }
    look(sealed, notes);
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

  private void look(@Nullable SealedHead sealed, Notes notes) {
    if (sealed == null || !keys.vouchFor(sealed)) {
      notes.find(HEAD_CHANGED, notes.last());
    } else if (!sealed.head().equals(Head.BEGINNING)) {
      long sequence = sealed.head().sequence();
      notes.compare(sealed.head(), table.macsOf(List.of(sequence)).get(sequence));
    }
  }
}
