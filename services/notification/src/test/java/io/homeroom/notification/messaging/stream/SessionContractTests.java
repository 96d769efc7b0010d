package io.homeroom.notification.messaging.stream;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as an example of a session that has ended. */
class SessionContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("identity").fill(SessionEnded.TYPE, SessionEnded.class);
  }
}
