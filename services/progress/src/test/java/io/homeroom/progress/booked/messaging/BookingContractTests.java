package io.homeroom.progress.booked.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what booking gives as examples of its events. */
class BookingContractTests {
  private static final ForeignEvents PUBLISHED = ForeignEvents.of("booking");

  @ParameterizedTest
  @ValueSource(
      strings = {SeatsTold.CONFIRMED, SeatsTold.RESCHEDULED, SeatsTold.MOVED, SeatsTold.CANCELLED})
  void findsEveryFieldItReadsOfSeats(String type) {
    PUBLISHED.fill(type, SeatsTold.class);
  }

  @Test
  void findsEveryFieldItReadsOfCredits() {
    PUBLISHED.fill(CreditsChanged.TYPE, CreditsChanged.class);
  }
}
