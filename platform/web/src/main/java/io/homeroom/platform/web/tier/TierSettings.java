package io.homeroom.platform.web.tier;

import io.homeroom.platform.web.security.Tier;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The limits of each tier by their names. */
@ConfigurationProperties("homeroom.tier")
record TierSettings(
    @DefaultValue Map<String, Integer> free, @DefaultValue Map<String, Integer> premium) {

  /** A limit that one tier lacks, or by which paying gives less, is a slip: nothing starts. */
  TierSettings {
    if (!free.keySet().equals(premium.keySet())) {
      throw new IllegalArgumentException(
          "homeroom.tier.free and homeroom.tier.premium have to name the same limits");
    }
    free.forEach((name, most) -> requireSound(name, most, premium.getOrDefault(name, 0)));
  }

  Map<String, Integer> of(Tier tier) {
    return switch (tier) {
      case FREE -> free;
      case PREMIUM -> premium;
    };
  }

  private static void requireSound(String name, int free, int premium) {
    if (free < 0 || premium < free) {
      throw new IllegalArgumentException(
          "homeroom.tier.premium.%s must not be below that of free".formatted(name));
    }
  }
}
