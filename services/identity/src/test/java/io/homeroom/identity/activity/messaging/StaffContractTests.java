package io.homeroom.identity.activity.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what other services give as examples of their events. */
class StaffContractTests {

  @ParameterizedTest
  @CsvSource({
    "marketplace, " + HearingStaff.OF_STORE,
    "payments, " + HearingStaff.OF_PAYMENTS,
    "booking, " + HearingStaff.OF_BOOKING,
  })
  void findsEveryFieldItReads(String service, String type) {
    ForeignEvents.of(service).fill(type, StaffActed.class);
  }
}
