package io.homeroom.identity.tier;

import java.time.Duration;
import java.time.Instant;

/** A grant ends, and somebody looks at it again before long. */
public final class GrantMustEndWithinAYear extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Duration YEAR = Duration.ofDays(366);

  GrantMustEndWithinAYear() {
    super("must be in the future, and within a year");
  }

  static void check(TierGrant grant, Instant now) {
    if (!grant.endsAt().isAfter(now) || grant.endsAt().isAfter(now.plus(YEAR))) {
      throw new GrantMustEndWithinAYear();
    }
  }
}
