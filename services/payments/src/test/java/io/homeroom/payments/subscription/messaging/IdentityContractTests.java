package io.homeroom.payments.subscription.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Identity's examples of what is heard of it fill our copies. */
class IdentityContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("identity")
        .fill(ClosedFamilies.FamilyClosed.TYPE, ClosedFamilies.FamilyClosed.class);
  }
}
