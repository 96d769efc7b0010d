package io.homeroom.progress.points.web;

import io.homeroom.progress.points.PastEntry;
import io.homeroom.progress.points.ledger.EntryKind;
import java.time.Instant;
import java.util.UUID;

/** An entry of a child's history on the wire. */
record PastEntryView(
    UUID entryId, EntryKind kind, String reference, long change, Instant occurredAt) {

  static PastEntryView of(PastEntry entry) {
    return new PastEntryView(
        entry.id(), entry.kind(), entry.reference(), entry.change(), entry.occurredAt());
  }
}
