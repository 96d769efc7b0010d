package io.homeroom.progress.points.web;

import io.homeroom.platform.families.NamesChild;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is given back, and to whom. */
record ReversalForm(
    @Nullable UUID childId,
    @Nullable UUID familyId,
    @NotNull @Pattern(regexp = EntryForm.REFERENCE) String reference)
    implements NamesChild {

  @AssertTrue(message = "names a child or a family")
  boolean isOwned() {
    return (childId == null) != (familyId == null);
  }

  UUID owner() {
    return Objects.requireNonNull(childId == null ? familyId : childId);
  }
}
