package io.homeroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationIdTests {

  private static final Instant TIME = Instant.parse("2026-11-21T10:00:00Z");
  private static final UUID EVENT = UUID.fromString("019aa5a0-0000-7000-8000-000000000001");
  private static final UUID ADA = UUID.fromString("019aa5a0-0000-7000-8000-00000000000a");
  private static final UUID BOB = UUID.fromString("019aa5a0-0000-7000-8000-00000000000b");

  @Test
  void isTheSameForTheSameEventAndPerson() {
    assertThat(idAt(TIME, ADA)).isEqualTo(idAt(TIME, ADA)).isNotEqualTo(idAt(TIME, BOB));
  }

  @Test
  void isOfVersionSeven() {
    assertThat(idAt(TIME, ADA).version()).isEqualTo(7);
    assertThat(idAt(TIME, ADA).variant()).isEqualTo(2);
  }

  @Test
  void ordersByTime() {
    assertThat(idAt(TIME, ADA).toString()).isLessThan(idAt(TIME.plusMillis(1), BOB).toString());
    assertThat(idAt(TIME, BOB).toString()).isLessThan(idAt(TIME.plusMillis(1), ADA).toString());
  }

  private static UUID idAt(Instant time, UUID person) {
    return NotificationId.of(new Notice(EVENT, NoticeType.CHILD_ADDED, Map.of(), time), person)
        .value();
  }
}
