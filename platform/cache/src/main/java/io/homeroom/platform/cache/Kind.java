package io.homeroom.platform.cache;

import java.time.Duration;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/**
 * A kind of entry.
 *
 * @param name in metrics
 * @param key with {@code %s} where the id stands
 * @param life how long an entry is kept that nobody changes
 * @param shape counts up whenever an older program could not read an entry, or not rightly
 */
public record Kind<V>(String name, String key, Duration life, int shape, TypeReference<V> type) {

  String keyOf(UUID id) {
    return key.replace("%s", id.toString());
  }

  /** Stands before each entry, so that programs of two versions do not read each other's. */
  String prefix() {
    return shape + ":";
  }
}
