package io.homeroom.gateway.limit;

import java.util.OptionalLong;

/**
 * What this process has taken from a shared bucket before it is asked for. Whoever comes once takes
 * one; whoever comes again within the second doubles what is taken at a time, up to a twentieth of
 * the limit. What is not used within a second is lost, so no more is ever given than there is.
 */
final class Advance {

  private static final long MILLIS = 1000;
  private static final int SHARE = 20;
  private static final int MOST = 50;

  private final int most;
  private int size = 1;
  private int credit;
  private long behind;
  private long until;
  private boolean renewing;

  Advance(Limit limit) {
    this.most = Math.clamp(limit.requests() / SHARE, 1, MOST);
  }

  /** What is left in all after taking one, or nothing if the bucket has to be asked. */
  synchronized OptionalLong spend(long now) {
    if (!isLeft(now)) {
      return OptionalLong.empty();
    }
    credit--;
    return OptionalLong.of(behind + credit);
  }

  /** How many to ask the bucket for: never for more than one while an answer is awaited. */
  synchronized int begin(long now) {
    if (renewing || isLeft(now)) {
      return 1;
    }
    size = now < until ? Math.min(most, 2 * size) : 1;
    credit = 0;
    renewing = size > 1;
    return size;
  }

  /**
   * How many to ask the bucket for while there is still enough here that nobody has to wait for the
   * answer; none as long as half of the last ones is left.
   */
  synchronized int beginAhead(long now) {
    if (renewing || size == 1 || !isLeft(now) || credit > size / 2) {
      return 0;
    }
    size = Math.min(most, 2 * size);
    renewing = true;
    return size;
  }

  /**
   * @param kept how many were taken and not spent at once
   * @param remaining what the bucket still holds
   */
  synchronized void got(int kept, long remaining, long now) {
    credit = kept + (isLeft(now) ? credit : 0);
    behind = remaining;
    until = now + MILLIS;
  }

  synchronized void end(int count) {
    if (count > 1) {
      renewing = false;
    }
  }

  private boolean isLeft(long now) {
    return credit > 0 && now < until;
  }
}
