package io.homeroom.marketplace.allowance.web;

import io.homeroom.marketplace.allowance.Allowance;
import io.homeroom.marketplace.allowance.AllowanceMode;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parent settles; limits left out are none. */
record AllowanceForm(
    @NotNull AllowanceMode mode,
    @PositiveOrZero @Max(1_000_000) @Nullable Long pointsPerOrder,
    @PositiveOrZero @Max(1_000_000) @Nullable Long pointsPerWeek,
    @Size(max = 50) @Nullable Set<@NotNull UUID> refusedCategories) {

  Allowance inPlaceOf(long version) {
    var refused = Objects.requireNonNullElse(refusedCategories, Set.<UUID>of());
    return new Allowance(
        mode,
        pointsPerOrder,
        pointsPerWeek,
        refused.stream().map(CategoryId::new).collect(Collectors.toSet()),
        version);
  }
}
