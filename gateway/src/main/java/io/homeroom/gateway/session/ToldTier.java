package io.homeroom.gateway.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The tier that tokens of a family tell, and since when all that are issued do. */
record ToldTier(String tier, Instant since) {

  /** By how much the clocks of who issues tokens and of who tells may differ. */
  private static final Duration SKEW = Duration.ofSeconds(2);

  static @Nullable ToldTier of(@Nullable String tier, @Nullable Long sinceMillis) {
    return tier == null || sinceMillis == null
        ? null
        : new ToldTier(tier, Instant.ofEpochMilli(sinceMillis));
  }

  /** Whether a token is from before and says something else. */
  boolean outdates(Jwt token) {
    var issued = token.getIssuedAt();
    return !tier.equals(token.getClaimAsString("tier"))
        && (issued == null || !issued.isAfter(since.plus(SKEW)));
  }
}
