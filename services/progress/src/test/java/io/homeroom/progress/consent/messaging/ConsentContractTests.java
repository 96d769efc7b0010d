package io.homeroom.progress.consent.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class ConsentContractTests {

  @Test
  void findsEveryFieldItReads() {
    var published = ForeignEvents.of("identity");
    published.fill(ConsentGranted.TYPE, ConsentGranted.class);
    published.fill(ConsentRevoked.TYPE, ConsentRevoked.class);
  }
}
