package io.homeroom.marketplace.supplier.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class IdentityContractTests {

  @Test
  void findsEveryFieldItReads() {
    var published = ForeignEvents.of("identity");
    published.fill(PersonSuspended.TYPE, PersonSuspended.class);
    published.fill(AccountClosed.TYPE, AccountClosed.class);
    published.fill(RoleTaken.TYPE, RoleTaken.class);
  }
}
