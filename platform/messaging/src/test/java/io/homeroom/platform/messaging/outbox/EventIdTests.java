package io.homeroom.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventIdTests {

  private static final Instant TIME = Instant.parse("2026-11-01T12:00:00.123Z");

  @Test
  void isUuidOfVersionSevenWithItsTimeInFront() {
    var id = EventId.at(TIME);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(TIME.toEpochMilli());
  }

  @Test
  void differsAtTheSameTime() {
    assertThat(EventId.at(TIME)).isNotEqualTo(EventId.at(TIME));
  }
}
