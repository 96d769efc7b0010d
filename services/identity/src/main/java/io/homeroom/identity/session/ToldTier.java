package io.homeroom.identity.session;

import io.homeroom.platform.web.security.Tier;
import java.time.Instant;
import java.util.Locale;

/** What the tokens of a family tell of its tier, and since when they do. */
public record ToldTier(Tier tier, Instant since) {

  public String wireName() {
    return tier.name().toLowerCase(Locale.ROOT);
  }

  public long sinceMillis() {
    return since.toEpochMilli();
  }
}
