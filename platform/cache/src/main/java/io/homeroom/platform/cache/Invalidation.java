package io.homeroom.platform.cache;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction changes: marked before its commit, removed after its end. */
final class Invalidation implements TransactionSynchronization {
  private final Entries entries;
  private final OwedRemovals owed;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, String> marks = new LinkedHashMap<>();

  private Invalidation(Entries entries, OwedRemovals owed) {
    this.entries = entries;
    this.owed = owed;
  }

  /** That of the transaction that is running. */
  static Invalidation current(Entries entries, OwedRemovals owed) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("What is cached changes within a transaction");
    }
    var present = (Invalidation) TransactionSynchronizationManager.getResource(entries);
    return present == null ? begun(entries, owed) : present;
  }

  private static Invalidation begun(Entries entries, OwedRemovals owed) {
    var begun = new Invalidation(entries, owed);
    TransactionSynchronizationManager.bindResource(entries, begun);
    TransactionSynchronizationManager.registerSynchronization(begun);
    return begun;
  }

  void add(String key) {
    keys.add(key);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    for (var key : keys) {
      try {
        marks.put(key, entries.begin(key));
      } catch (CacheAway noMark) {
        marks.remove(key);
      }
    }
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(entries);
    if (status == STATUS_ROLLED_BACK && marks.isEmpty()) {
      return;
    }
    keys.forEach(key -> end(key, marks.get(key)));
  }

  private void end(String key, @Nullable String mark) {
    try {
      if (mark == null) {
        entries.remove(key);
      } else {
        entries.end(key, mark);
      }
    } catch (CacheAway later) {
      owed.add(key);
    }
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResourceIfPossible(entries);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(entries, this);
  }
}
