package io.homeroom.platform.web.tier;

import io.homeroom.platform.web.security.Tier;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each tier allows, by the settings {@code homeroom.tier.<tier>.<name>}. Looked at where
 * something is added, under the lock that keeps two from adding the last: what is there already is
 * never taken away because a tier has changed.
 */
public final class TierLimits {
  private final TierSettings settings;

  TierLimits(TierSettings settings) {
    this.settings = settings;
  }

  /**
   * The most that a tier allows.
   *
   * @throws IllegalArgumentException if nothing is set by that name
   */
  public int of(Tier tier, String name) {
    var most = settings.of(tier).get(name);
    if (most == null) {
      throw new IllegalArgumentException("There is no setting of a limit " + name);
    }
    return most;
  }

  /** All limits of a tier by their names. */
  public Map<String, Integer> all(Tier tier) {
    return new TreeMap<>(settings.of(tier));
  }

  /**
   * Says whether one more can be added.
   *
   * @param present how many there are
   * @throws TierLimitReached if that is as many as the tier allows, or more
   */
  public void requireRoom(Tier tier, String name, long present) {
    int most = of(tier, name);
    if (present >= most) {
      throw new TierLimitReached(name, tier, most);
    }
  }
}
