package io.homeroom.notification;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes time-ordered ids. */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    long time = System.currentTimeMillis() << 16;
    var random = ThreadLocalRandom.current();
    return new UUID(
        time | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
