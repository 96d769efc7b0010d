package io.homeroom.identity.profile.web;

import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.profile.Budget;
import io.homeroom.identity.profile.Certification;
import io.homeroom.identity.profile.Concern;
import io.homeroom.identity.profile.Location;
import io.homeroom.identity.profile.Profile;
import io.homeroom.identity.profile.TextDirection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A family's profile on the wire, both ways. What is left out is forgotten. */
record ProfileForm(
    @Valid @Nullable LocationForm location,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 100) @PlainText String> goals,
    @Size(max = 20) @Nullable Set<@NotNull Concern> concerns,
    @Size(max = 20) @Nullable List<@NotNull @Valid CertificationForm> certifications,
    @Valid @Nullable BudgetForm monthlyBudget,
    @PositiveOrZero @Max(MINUTES_OF_A_WEEK) @Nullable Integer minutesPerWeek,
    @Nullable TextDirection textDirection) {

  private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

  /** {@code exact}: keep it as it is, instead of to a tenth of a degree. */
  record LocationForm(
      @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 20)
          BigDecimal latitude,
      @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 20)
          BigDecimal longitude,
      boolean exact) {}

  record CertificationForm(
      @NotBlank @Size(max = 100) @PlainText String name, @Nullable LocalDate expiresOn) {}

  /** {@code amount}: in minor units. */
  record BudgetForm(
      @PositiveOrZero @Max(100_000_000) long amount,
      @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be of three capital letters")
          String currency) {}

  Profile profile() {
    return new Profile(
        location == null
            ? null
            : new Location(location.latitude(), location.longitude(), location.exact()),
        goals == null ? List.of() : goals,
        concerns == null ? Set.of() : concerns,
        certifications == null
            ? List.of()
            : certifications.stream()
                .map(form -> new Certification(form.name(), form.expiresOn()))
                .toList(),
        monthlyBudget == null ? null : new Budget(monthlyBudget.amount(), monthlyBudget.currency()),
        minutesPerWeek,
        textDirection == null ? TextDirection.LEFT_TO_RIGHT : textDirection);
  }
}
