package io.homeroom.payments.subscription.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Identity's examples of what is heard of it fill our copies. */
class IdentityContractTests {

  @Test
  void findsEveryFieldItReads() {
    var identity = ForeignEvents.of("identity");
    identity.fill(FamilyNews.FamilyClosed.TYPE, FamilyNews.FamilyClosed.class);
    identity.fill(FamilyNews.GuardianLeft.TYPE, FamilyNews.GuardianLeft.class);
    identity.fill(FamilyNews.GuardianJoined.TYPE, FamilyNews.GuardianJoined.class);
    identity.fill(FamilyNews.AccountClosed.TYPE, FamilyNews.AccountClosed.class);
    identity.fill(FamilyNews.RoleGranted.TYPE, FamilyNews.RoleGranted.class);
    identity.fill(FamilyNews.RoleTaken.TYPE, FamilyNews.RoleTaken.class);
  }
}
