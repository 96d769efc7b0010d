package io.homeroom.progress.directory.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class FamilyContractTests {

  @Test
  void findsEveryFieldItReads() {
    var published = ForeignEvents.of("identity");
    published.fill(ChildAdded.TYPE, ChildAdded.class);
    published.fill(ChildRemoved.TYPE, ChildRemoved.class);
    published.fill(ChildCameOfAge.TYPE, ChildCameOfAge.class);
  }
}
