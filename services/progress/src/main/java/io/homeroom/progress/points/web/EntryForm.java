package io.homeroom.progress.points.web;

import io.homeroom.platform.families.NamesChild;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the store asks for: a child's points, or those of the parents of a family. */
record EntryForm(
    @Nullable UUID childId,
    @Nullable UUID familyId,
    @NotNull Kind kind,
    @Positive long points,
    @NotNull @Pattern(regexp = REFERENCE) String reference)
    implements NamesChild {

  static final String REFERENCE = "(order|gift):[0-9a-f-]{36}";

  enum Kind {
    SPEND,
    TRANSFER_TO_PARENTS,
    SPEND_OF_PARENTS
  }

  @AssertTrue(message = "does not say whose points")
  boolean isOwned() {
    return (kind == Kind.SPEND_OF_PARENTS ? familyId : childId) != null;
  }

  UUID owner() {
    return Objects.requireNonNull(kind == Kind.SPEND_OF_PARENTS ? familyId : childId);
  }
}
