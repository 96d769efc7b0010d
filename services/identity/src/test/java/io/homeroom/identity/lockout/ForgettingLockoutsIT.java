package io.homeroom.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class ForgettingLockoutsIT {
  @Autowired ForgettingLockouts forgetting;
  @Autowired CountingAttempts attempts;
  @Autowired Lockouts lockouts;
  @Autowired MovableClock clock;

  private final byte[] account = someAccount();

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void keepsWhatWasAttemptedWithinTwoDays() {
    attempt();
    clock.advance(Duration.ofDays(2).minusMinutes(1));
    forgetting.forget();
    assertThat(lockouts.findByAccountHashAndFactor(account, Factor.PASSWORD)).isPresent();
  }

  @Test
  void removesWhatNobodyHasAttemptedForTwoDays() {
    attempt();
    clock.advance(Duration.ofDays(2).plusMinutes(1));
    forgetting.forget();
    assertThat(lockouts.findByAccountHashAndFactor(account, Factor.PASSWORD)).isEmpty();
  }

  private void attempt() {
    attempts.admit(Factor.PASSWORD, account);
    attempts.wrong(Factor.PASSWORD, account);
  }

  private static byte[] someAccount() {
    var random = UUID.randomUUID();
    return ByteBuffer.allocate(32)
        .putLong(random.getMostSignificantBits())
        .putLong(random.getLeastSignificantBits())
        .array();
  }
}
