package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A difference since it was found; {@code goneAt} is null while it stands. */
public record KeptDifference(
    UUID id,
    @Nullable Provider provider,
    Difference.Kind kind,
    String about,
    @Nullable String theirs,
    @Nullable String ours,
    Instant occurredAt,
    Instant foundAt,
    Instant seenAt,
    @Nullable Instant goneAt) {}
