package io.homeroom.marketplace.gift.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what progress gives as an example of its events. */
class PointsContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("progress").fill(PointsChanged.TYPE, PointsChanged.class);
  }
}
