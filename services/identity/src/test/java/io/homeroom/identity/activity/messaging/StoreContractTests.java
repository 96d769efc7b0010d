package io.homeroom.identity.activity.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what marketplace gives as examples of its events. */
class StoreContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("marketplace").fill(StaffActed.TYPE, StaffActed.class);
  }
}
