package io.homeroom.identity.sweep;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes once through all that there is, a few at a time. What fails is left for the next walk, and
 * keeps nothing behind it waiting.
 *
 * @param what each of them is
 * @param behind finds the first few behind an id, in the order of ids
 * @param id of one
 */
public record Walk<T>(String what, Function<UUID, List<T>> behind, Function<T, UUID> id) {
  private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
  private static final UUID START = new UUID(0, 0);

  public void each(Consumer<T> act) {
    var found = behind.apply(START);
    while (!found.isEmpty()) {
      found.forEach(one -> attempt(one, act));
      found = behind.apply(id.apply(found.getLast()));
    }
  }

  private void attempt(T one, Consumer<T> act) {
    try {
      act.accept(one);
    } catch (RuntimeException failed) {
      LOG.warn("The {} {} waits for the next walk: {}", what, id.apply(one), failed.toString());
    }
  }
}
