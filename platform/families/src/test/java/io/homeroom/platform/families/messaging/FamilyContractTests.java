package io.homeroom.platform.families.messaging;

import io.homeroom.platform.test.ForeignEvents;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class FamilyContractTests {
  private static final Path IDENTITY =
      Path.of("..", "..", "services", "identity", "contracts", "events");

  @Test
  void findsEveryFieldItReads() {
    var published = new ForeignEvents(IDENTITY);
    published.fill(ChildAdded.TYPE, ChildAdded.class);
    published.fill(ChildRemoved.TYPE, ChildRemoved.class);
    published.fill(ChildCameOfAge.TYPE, ChildCameOfAge.class);
  }
}
