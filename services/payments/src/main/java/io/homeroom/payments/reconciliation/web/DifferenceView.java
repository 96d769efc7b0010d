package io.homeroom.payments.reconciliation.web;

import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.reconciliation.Difference;
import io.homeroom.payments.reconciliation.KeptDifference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference as staff sees it.
 *
 * @param provider null where our own books disagree with themselves
 * @param about the provider's id of what it is about
 * @param theirs what the provider has, such as {@code 2500 USD}; null if nothing
 * @param ours what we have; null if nothing
 * @param goneAt null while it stands
 */
record DifferenceView(
    UUID differenceId,
    @Nullable Provider provider,
    Difference.Kind kind,
    String about,
    @Nullable String theirs,
    @Nullable String ours,
    Instant occurredAt,
    Instant foundAt,
    Instant seenAt,
    @Nullable Instant goneAt) {

  static DifferenceView of(KeptDifference kept) {
    return new DifferenceView(
        kept.id(),
        kept.provider(),
        kept.kind(),
        kept.about(),
        kept.theirs(),
        kept.ours(),
        kept.occurredAt(),
        kept.foundAt(),
        kept.seenAt(),
        kept.goneAt());
  }
}
