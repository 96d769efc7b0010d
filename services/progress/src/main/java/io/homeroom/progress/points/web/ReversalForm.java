package io.homeroom.progress.points.web;

import io.homeroom.platform.families.NamesChild;
import io.homeroom.progress.points.reversal.Reversal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given back, and to whom.
 *
 * @param part none: all of it
 */
record ReversalForm(
    @Nullable UUID childId,
    @Nullable UUID familyId,
    @NotNull @Pattern(regexp = EntryForm.REFERENCE) String reference,
    @Valid @Nullable PartForm part)
    implements NamesChild {

  /** So many of the points, once under a reference of their own. */
  record PartForm(
      @NotNull @Pattern(regexp = "refund:[0-9a-f-]{36}") String reference, @Positive long points) {

    Reversal.Part part() {
      return new Reversal.Part(reference, points);
    }
  }

  @AssertTrue(message = "names a child or a family")
  boolean isOwned() {
    return (childId == null) != (familyId == null);
  }

  Reversal reversal() {
    return new Reversal(reference, part == null ? null : part.part());
  }

  UUID owner() {
    return Objects.requireNonNull(childId == null ? familyId : childId);
  }
}
