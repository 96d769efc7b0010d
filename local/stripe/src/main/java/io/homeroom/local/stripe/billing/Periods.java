package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ObjectNode;

/** How long what a price is for lasts. */
final class Periods {

  private Periods() {}

  /** Its end: months and years end on the day of the anchor, or on the month's last before it. */
  static long after(long start, long anchor, ObjectNode price) {
    var recurring = price.path("recurring");
    var count = recurring.path("interval_count").asLong(1);
    var from = at(start);
    var to =
        switch (recurring.path("interval").asString("")) {
          case "day" -> from.plusDays(count);
          case "week" -> from.plusWeeks(count);
          case "month" -> onDayOf(anchor, from.plusMonths(count));
          case "year" -> onDayOf(anchor, from.plusYears(count));
          default -> throw Refusal.invalid("price", "This price is not recurring.");
        };
    return to.toEpochSecond();
  }

  private static OffsetDateTime onDayOf(long anchor, OffsetDateTime in) {
    return in.withDayOfMonth(
        Math.min(at(anchor).getDayOfMonth(), in.toLocalDate().lengthOfMonth()));
  }

  private static OffsetDateTime at(long seconds) {
    return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
  }
}
