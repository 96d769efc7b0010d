package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ObjectNode;

/** How long what a price is for lasts. */
final class Periods {

  private Periods() {}

  static long after(long start, ObjectNode price) {
    var recurring = price.path("recurring");
    var count = recurring.path("interval_count").asLong(1);
    var from = Instant.ofEpochSecond(start).atOffset(ZoneOffset.UTC);
    var to =
        switch (recurring.path("interval").asString("")) {
          case "day" -> from.plusDays(count);
          case "week" -> from.plusWeeks(count);
          case "month" -> from.plusMonths(count);
          case "year" -> from.plusYears(count);
          default -> throw Refusal.invalid("price", "This price is not recurring.");
        };
    return to.toEpochSecond();
  }
}
