package io.homeroom.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;

/** Time-ordered ids (UUID version 7, RFC 9562). */
final class EventId {

  private EventId() {}

  static UUID at(Instant time) {
    var random = UUID.randomUUID();
    var version7 = 0x7000L | (random.getMostSignificantBits() & 0x0FFFL);
    return new UUID((time.toEpochMilli() << 16) | version7, random.getLeastSignificantBits());
  }
}
