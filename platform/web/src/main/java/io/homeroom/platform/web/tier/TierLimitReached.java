package io.homeroom.platform.web.tier;

import io.homeroom.platform.web.security.Tier;
import java.util.Locale;

/** The family has as much of something as its tier allows. */
public final class TierLimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What a client is told of it. */
  record Limit(String of, String tier, int most) {}

  private final transient Limit limit;

  TierLimitReached(String name, Tier tier, int most) {
    super("The %s tier allows %d %s".formatted(wire(tier), most, name.replace('-', ' ')));
    this.limit = new Limit(name, wire(tier), most);
  }

  Limit limit() {
    return limit;
  }

  private static String wire(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
