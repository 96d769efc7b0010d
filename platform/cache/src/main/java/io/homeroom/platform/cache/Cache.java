package io.homeroom.platform.cache;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of one kind, by the id of whom they belong to.
 *
 * <p>It serves views. In a transaction that writes, or that reads a snapshot, it always loads: what
 * decides reads the store.
 */
public final class Cache<V> {
  private static final Duration FIRST_WAIT = Duration.ofMillis(5);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(40);

  private final Kind<V> kind;
  private final JavaType type;
  private final Caches caches;
  private final JsonMapper json;
  private final Counter hits;
  private final Counter misses;
  private final Counter away;

  Cache(Kind<V> kind, Caches caches, JsonMapper json) {
    this.kind = kind;
    this.type = json.getTypeFactory().constructType(kind.type().getType());
    this.caches = caches;
    this.json = json;
    this.hits = caches.gets(kind, "hit");
    this.misses = caches.gets(kind, "miss");
    this.away = caches.gets(kind, "away");
  }

  /** What is kept for the id, or else what {@code load} gives, which is kept then. */
  public V get(UUID id, Supplier<V> load) {
    var key = kind.keyOf(id);
    if (outright() || caches.owed().contains(key)) {
      return load.get();
    }
    try {
      return switch (look(key)) {
        case Looked.Found found -> read(key, found, load);
        case Looked.Leased lease -> loaded(key, lease, load);
        case Looked.Changing _, Looked.Loading _ -> missed(load);
      };
    } catch (CacheAway withoutIt) {
      away.increment();
      return load.get();
    }
  }

  /** Nothing is kept any more of what was so before the transaction that is running. */
  public void changed(UUID id) {
    Invalidation.current(caches.entries(), caches.owed()).add(kind.keyOf(id));
  }

  private Looked look(String key) {
    var looked = caches.entries().look(key, kind.prefix());
    var until = System.nanoTime() + caches.settings().patience().toNanos();
    for (var wait = FIRST_WAIT;
        looked instanceof Looked.Loading && System.nanoTime() < until;
        wait = longer(wait)) {
      LockSupport.parkNanos(wait.toNanos());
      looked = caches.entries().look(key, kind.prefix());
    }
    return looked;
  }

  private static Duration longer(Duration wait) {
    var twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
  }

  private V read(String key, Looked.Found found, Supplier<V> load) {
    try {
      V value = json.readValue(found.text(), type);
      hits.increment();
      return value;
    } catch (JacksonException foreign) {
      caches.entries().remove(key);
      return missed(load);
    }
  }

  private V loaded(String key, Looked.Leased lease, Supplier<V> load) {
    misses.increment();
    V value;
    try {
      value = load.get();
    } catch (RuntimeException failed) {
      tried(() -> caches.entries().giveUp(key, lease));
      throw failed;
    }
    var entry = kind.prefix() + json.writeValueAsString(value);
    tried(() -> caches.entries().store(key, lease, entry, kind.life()));
    return value;
  }

  private void tried(Runnable command) {
    try {
      command.run();
    } catch (CacheAway notKept) {
      away.increment();
    }
  }

  private V missed(Supplier<V> load) {
    misses.increment();
    return load.get();
  }

  /** A snapshot may be older than a change whose mark has gone already. */
  private static boolean outright() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return false;
    }
    var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    return !TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        || (isolation != null && isolation > TransactionDefinition.ISOLATION_READ_COMMITTED);
  }
}
