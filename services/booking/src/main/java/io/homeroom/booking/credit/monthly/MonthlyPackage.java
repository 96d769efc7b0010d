package io.homeroom.booking.credit.monthly;

import io.homeroom.booking.credit.CreditPackage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package that a family gets each month, at the price at which it began.
 *
 * @param person the parent who began it
 * @param endedAt since when payments knows that no further month is to be paid
 */
public record MonthlyPackage(
    UUID id,
    CreditPackage content,
    UUID family,
    UUID person,
    Instant begunAt,
    @Nullable Instant endedAt) {

  /** By which payments knows it. */
  public String reference() {
    return "package:" + id;
  }

  /** Whether further months can be had. */
  public boolean isSoldOn() {
    return content.open() && endedAt == null;
  }
}
