package io.homeroom.identity.sweep;

import io.homeroom.identity.credential.ProviderUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes once through all that there is, a few at a time. What fails is left for the next walk, and
 * keeps nothing behind it waiting. It ends early where the provider is away for one after the
 * other, and after four minutes: who walks holds a lock for five, and nobody else shall walk
 * beside.
 *
 * @param what each of them is
 * @param behind finds the first few behind an id, in the order of ids
 * @param id of one
 */
public record Walk<T>(
    String what, Function<UUID, List<T>> behind, Function<T, UUID> id, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
  private static final UUID START = new UUID(0, 0);

  /** For how many in a row; one alone may have an account that the provider chokes on. */
  private static final int MOST_AWAY = 3;

  static final Duration LONGEST = Duration.ofMinutes(4);

  public void each(Consumer<T> act) {
    int away = 0;
    var end = clock.instant().plus(LONGEST);
    var found = behind.apply(START);
    while (!found.isEmpty()) {
      for (var one : found) {
        away = isProviderAwayFor(one, act) ? away + 1 : 0;
        if (away == MOST_AWAY || !clock.instant().isBefore(end)) {
          return;
        }
      }
      found = behind.apply(id.apply(found.getLast()));
    }
  }

  private boolean isProviderAwayFor(T one, Consumer<T> act) {
    try {
      act.accept(one);
      return false;
    } catch (RuntimeException failed) {
      LOG.warn("The {} {} waits for the next walk: {}", what, id.apply(one), failed.toString());
      return failed instanceof ProviderUnavailable;
    }
  }
}
