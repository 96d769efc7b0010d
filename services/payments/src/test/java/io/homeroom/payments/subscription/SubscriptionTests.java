package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTests {

  /** The provider keeps the day of the month on which it began. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 1, 2",
    "2027-01-31, 3, 2",
    "2027-01-31, 1, 1",
    "2027-01-31, 12, 2",
    "2027-01-29, 1, 2",
    "2027-01-28, 1, 3",
    "2027-03-01, 1, 6",
    "2026-12-31, 1, 1"
  })
  void leavesOutAsManyPeriodsAsItIsPausedFor(LocalDate begun, int paid, int months) {
    var resumes = until(at(begun, paid)).afterMonths(months);
    var leftOut =
        IntStream.range(paid, paid + 24)
            .filter(month -> at(begun, month).isBefore(resumes))
            .count();
    assertThat(leftOut).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "active, false, true",
    "past_due, false, true",
    "unpaid, false, true",
    "active, true, false",
    "past_due, true, false",
    "unpaid, true, false",
    "canceled, false, false",
    "incomplete, false, false"
  })
  void goesOnUnlessItEndsByItself(String status, boolean endsWithPeriod, boolean goesOn) {
    var told =
        new SubscriptionMoved(
            "sub_1", "", "cus_1", "box:volcano", status, endsWithPeriod, null, null, Instant.EPOCH);
    assertThat(SubscriptionStatus.goesOn(told)).isEqualTo(goesOn);
  }

  private static Instant at(LocalDate begun, int month) {
    return begun.plusMonths(month).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Subscription until(Instant until) {
    return new Subscription(
        UUID.randomUUID(),
        "",
        UUID.randomUUID(),
        UUID.randomUUID(),
        "box:volcano",
        SubscriptionStatus.ACTIVE,
        "sub_1",
        "cs_1",
        null,
        until,
        false,
        null,
        until,
        1,
        until);
  }
}
