package io.homeroom.booking.schedule.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class IdentityContractTests {
  private final ForeignEvents identity = ForeignEvents.of("identity");

  @Test
  void findsEveryFieldItReads() {
    identity.fill(PersonGone.CLOSED, PersonGone.class);
    identity.fill(PersonGone.SUSPENDED, PersonGone.class);
    identity.fill(RoleTaken.TYPE, RoleTaken.class);
  }
}
