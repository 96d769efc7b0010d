package io.homeroom.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BellTests {

  @Test
  void isHeardByWhoeverWaitsLater() throws InterruptedException {
    var bell = new Bell(Duration.ofMinutes(1));

    bell.ring();

    assertThat(bell.rings()).isTrue();
  }

  @Test
  void ringsOnceForAllThatRangBeforeAnybodyLooked() throws InterruptedException {
    var bell = new Bell(Duration.ofMillis(1));

    bell.ring();
    bell.ring();

    assertThat(bell.rings()).isTrue();
    assertThat(bell.rings()).isFalse();
  }

  @Test
  void leavesNobodyInSilenceForLong() throws InterruptedException {
    assertThat(new Bell(Duration.ofMillis(1)).rings()).isFalse();
  }
}
