package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is not used of a package.
 *
 * @param invoice by which payments knows it, if it is a month of a package
 * @param credits of which it was bought
 * @param givenBack of how many the money was asked back before
 * @param unused how many are left of the others
 */
record UnusedPart(
    UUID purchase,
    @Nullable String invoice,
    UUID person,
    int credits,
    int givenBack,
    int unused,
    RefundReason reason,
    Money price) {

  /**
   * Their share of the price, in the smallest unit. What was used is rounded down, so that the
   * family has the better of it; paid back in parts it comes to the same.
   */
  long minor() {
    return backFor(givenBack + unused) - backFor(givenBack);
  }

  private long backFor(int number) {
    return price.minor() - price.minor() * (credits - number) / credits;
  }
}
