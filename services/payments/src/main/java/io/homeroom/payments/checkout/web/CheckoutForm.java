package io.homeroom.payments.checkout.web;

import io.homeroom.payments.checkout.Draft;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.SessionOrder.Line;
import io.homeroom.payments.share.Sold;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid.
 *
 * @param provider by whom; Stripe if it is null
 * @param change whether a checkout that is begun is to go on at that provider; else it stays where
 *     it is
 */
record CheckoutForm(
    @NotNull @Pattern(regexp = REFERENCE) String reference,
    @NotNull UUID familyId,
    @NotNull UUID personId,
    @NotNull Mode mode,
    @Nullable Provider provider,
    @Nullable Boolean change,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
    @NotEmpty @Size(max = 50) List<@Valid @NotNull LineForm> lines,
    @NotNull Instant expiresAt) {

  static final String REFERENCE = "(booking|order):[0-9a-f-]{36}";

  enum Mode {
    PAYMENT
  }

  /**
   * So many of something, at a price in minor units each.
   *
   * @param supplierId whose goods they are; null if Homeroom's own
   */
  record LineForm(
      @NotBlank @Size(max = 200) String name,
      @Positive @Max(10_000_000) long minor,
      @Positive @Max(1_000) long quantity,
      @Nullable UUID supplierId) {

    long total() {
      return minor * quantity;
    }
  }

  Draft draft() {
    return new Draft(
        reference,
        familyId,
        personId,
        Objects.requireNonNullElse(provider, Provider.STRIPE),
        currency,
        lines.stream().map(line -> new Line(line.name, line.minor, line.quantity)).toList(),
        bySupplier(),
        expiresAt.truncatedTo(ChronoUnit.MILLIS));
  }

  boolean wantsChange() {
    return Boolean.TRUE.equals(change);
  }

  private List<Sold> bySupplier() {
    var totals = new TreeMap<UUID, Long>();
    for (var line : lines) {
      if (line.supplierId != null) {
        totals.merge(line.supplierId, line.total(), Long::sum);
      }
    }
    return totals.entrySet().stream()
        .map(total -> new Sold(total.getKey(), total.getValue()))
        .toList();
  }
}
