package io.homeroom.marketplace.shipping.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class ClosedFamiliesTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("identity").fill(AccountClosed.TYPE, AccountClosed.class);
  }
}
