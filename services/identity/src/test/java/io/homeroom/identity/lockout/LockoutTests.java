package io.homeroom.identity.lockout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockoutTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final LockoutRule RULE = new LockoutRule(6, Duration.ofMinutes(30));

  private final Lockout lockout = new Lockout(Factor.PASSWORD, new byte[32], NOON);

  @Test
  void letsASixthAttemptBeRightAfterFiveWrongOnes() {
    wrong(5);
    lockout.admit(RULE, NOON);
    lockout.right(RULE, NOON);
    wrong(5);
    assertThatNoException().isThrownBy(() -> lockout.admit(RULE, NOON));
  }

  @Test
  void isLockedByTheSixthWrongAttempt() {
    wrong(6);
    assertLockedAt(NOON);
  }

  @Test
  void isLockedForHalfAnHour() {
    wrong(6);
    assertLockedAt(NOON.plus(RULE.lock()).minusMillis(1));
    assertThatNoException().isThrownBy(() -> lockout.admit(RULE, NOON.plus(RULE.lock())));
  }

  @Test
  void countsAnewWhenTheLockIsOver() {
    wrong(6);
    var later = NOON.plus(RULE.lock());
    for (int i = 0; i < 5; i++) {
      lockout.admit(RULE, later);
      lockout.wrong(RULE, later);
    }
    assertThatNoException().isThrownBy(() -> lockout.admit(RULE, later));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5})
  void admitsNoMoreAtOnceThanMayBeWrong(int wrongBefore) {
    wrong(wrongBefore);
    for (int i = wrongBefore; i < 6; i++) {
      lockout.admit(RULE, NOON);
    }
    assertThatExceptionOfType(AttemptsUnderWay.class).isThrownBy(() -> lockout.admit(RULE, NOON));
  }

  @Test
  void makesRoomWhenAnAttemptIsWithdrawn() {
    wrong(5);
    lockout.admit(RULE, NOON);
    lockout.withdraw(RULE, NOON);
    assertThatNoException().isThrownBy(() -> lockout.admit(RULE, NOON));
  }

  @Test
  void takesAttemptsWithoutAnEndForWrongOnes() {
    wrong(3);
    for (int i = 0; i < 3; i++) {
      lockout.admit(RULE, NOON);
    }
    var lapsed = NOON.plus(Lockout.PENDING);
    assertLockedAt(lapsed);
    assertLockedAt(lapsed.plus(RULE.lock()).minusMillis(1));
    assertThatNoException().isThrownBy(() -> lockout.admit(RULE, lapsed.plus(RULE.lock())));
  }

  @Test
  void takesNothingForRightThatEndsWhileItIsLocked() {
    wrong(5);
    lockout.admit(RULE, NOON);
    var lapsed = NOON.plus(Lockout.PENDING);
    assertThatExceptionOfType(AccountLocked.class)
        .isThrownBy(() -> lockout.right(RULE, lapsed.plusSeconds(1)));
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      lockout.admit(RULE, NOON);
      lockout.wrong(RULE, NOON);
    }
  }

  private void assertLockedAt(Instant time) {
    assertThatExceptionOfType(AccountLocked.class).isThrownBy(() -> lockout.admit(RULE, time));
  }
}
