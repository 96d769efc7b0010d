package io.homeroom.identity.lockout;

import java.time.Duration;

/**
 * When a factor is locked.
 *
 * @param wrong that many in a row lock it
 * @param lock for how long
 */
record LockoutRule(int wrong, Duration lock) {

  LockoutRule {
    if (wrong < 1 || !lock.isPositive()) {
      throw new IllegalArgumentException("A lock follows some attempts and lasts some time");
    }
  }
}
