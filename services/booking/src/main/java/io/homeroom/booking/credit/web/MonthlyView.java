package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.monthly.MonthlyPackage;
import java.time.Instant;
import java.util.UUID;

/**
 * A package that a family gets each month. It is paused and cancelled where it is paid: at {@code
 * /api/subscriptions} it is the product {@code package:<monthlyPackageId>}.
 *
 * @param credits that each month brings
 * @param minor what a month costs, in the currency's smallest unit
 * @param soldOn whether further months can be had
 */
record MonthlyView(
    UUID monthlyPackageId,
    UUID packageId,
    UUID courseId,
    int credits,
    long minor,
    String currency,
    Instant begunAt,
    boolean soldOn) {

  static MonthlyView of(MonthlyPackage it) {
    var content = it.content();
    return new MonthlyView(
        it.id(),
        content.id(),
        content.course().value(),
        content.credits(),
        content.price().minor(),
        content.price().currency().getCurrencyCode(),
        it.begunAt(),
        it.isSoldOn());
  }
}
