package io.homeroom.booking.credit.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as an example of its events. */
class IdentityContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("identity").fill(FamilyClosed.TYPE, FamilyClosed.class);
  }
}
