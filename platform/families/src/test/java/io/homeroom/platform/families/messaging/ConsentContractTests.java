package io.homeroom.platform.families.messaging;

import io.homeroom.platform.test.ForeignEvents;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads what identity gives as examples of its events. */
class ConsentContractTests {
  private static final Path IDENTITY =
      Path.of("..", "..", "services", "identity", "contracts", "events");

  @Test
  void findsEveryFieldItReads() {
    var published = new ForeignEvents(IDENTITY);
    published.fill(ConsentGranted.TYPE, ConsentGranted.class);
    published.fill(ConsentRevoked.TYPE, ConsentRevoked.class);
  }
}
