package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.ledger.EntryKind;
import java.time.Instant;

/** The points of a child have changed. */
public record PointsChanged(
    Child child,
    EntryKind kind,
    String reference,
    long change,
    Balance balance,
    Instant occurredAt) {}
