package io.homeroom.platform.cache;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keys that changed while Redis was away. They are removed as soon as it is back; until then this
 * process does not believe what stands there.
 */
final class OwedRemovals implements AutoCloseable {
  /** How often each has changed: what changes anew while it is removed is still owed. */
  private final Map<String, Integer> changes = new ConcurrentHashMap<>();

  private final Entries entries;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("cache-owed").factory());
  private final Future<?> settling;

  OwedRemovals(Entries entries, CacheSettings settings) {
    this.entries = entries;
    var every = settings.pause().toMillis() / 2;
    settling = timer.scheduleWithFixedDelay(this::settle, every, every, TimeUnit.MILLISECONDS);
  }

  void add(String key) {
    changes.merge(key, 1, Integer::sum);
  }

  boolean contains(String key) {
    return !changes.isEmpty() && changes.containsKey(key);
  }

  int count() {
    return changes.size();
  }

  private void settle() {
    try {
      for (var key : List.copyOf(changes.keySet())) {
        var seen = changes.get(key);
        entries.remove(key);
        changes.remove(key, seen);
      }
    } catch (CacheAway later) {
      return;
    }
  }

  @Override
  public void close() {
    settling.cancel(true);
    timer.shutdownNow();
  }
}
