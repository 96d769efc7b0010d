package io.homeroom.platform.families;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The children that have called or been named last. Who is known once stays so, be it as one that
 * has gone: it need not be looked up at each call.
 */
final class Introduced {
  private static final int MOST = 10_000;

  private final Set<UUID> children =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  boolean contains(UUID child) {
    return children.contains(child);
  }

  void add(UUID child) {
    children.add(child);
  }
}
