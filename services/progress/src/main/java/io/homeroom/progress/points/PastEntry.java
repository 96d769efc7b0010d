package io.homeroom.progress.points;

import io.homeroom.progress.points.ledger.EntryKind;
import java.time.Instant;
import java.util.UUID;

/** An entry as its child sees it. */
public record PastEntry(
    UUID id, EntryKind kind, String reference, long change, Instant occurredAt) {}
