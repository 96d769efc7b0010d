package io.homeroom.local.calendar.store;

import io.homeroom.local.emulator.store.Journal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Objects by their ids, the least recently changed first. Who reads gets a copy. One thing happens
 * at a time, and what it puts is kept together or not at all.
 */
public final class Store implements AutoCloseable {
  private static final String GONE = "_gone";
  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
  private final Map<String, ObjectNode> changed = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Journal journal;

  public Store(Path file) {
    journal = Journal.in(file, this::keep);
  }

  public <T> T together(Supplier<T> work) {
    lock.lock();
    try {
      var result = work.get();
      if (!changed.isEmpty() && lock.getHoldCount() == 1) {
        journal.write(changed.values());
        changed.values().forEach(this::keep);
      }
      return result;
    } finally {
      if (lock.getHoldCount() == 1) {
        changed.clear();
      }
      lock.unlock();
    }
  }

  public void put(ObjectNode object) {
    changed.put(object.path("id").asString(), object.deepCopy());
  }

  public void remove(ObjectNode object) {
    put(object.deepCopy().put(GONE, true));
  }

  public Optional<ObjectNode> find(String id) {
    @Nullable ObjectNode found = changed.getOrDefault(id, objects.get(id));
    return Optional.ofNullable(found).filter(it -> !it.has(GONE)).map(ObjectNode::deepCopy);
  }

  public List<ObjectNode> all(String kind) {
    var found = new LinkedHashMap<>(objects);
    found.putAll(changed);
    return found.values().stream()
        .filter(object -> !object.has(GONE) && object.path("kind").asString().equals(kind))
        .map(ObjectNode::deepCopy)
        .toList();
  }

  private void keep(ObjectNode object) {
    var id = object.path("id").asString();
    objects.remove(id);
    if (!object.has(GONE)) {
      objects.put(id, object);
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
