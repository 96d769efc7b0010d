package io.homeroom.local.emulator.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every object by its id, each with a type. Who reads gets a copy. One thing happens at a time, and
 * what it puts is kept together or not at all.
 */
public final class Store implements AutoCloseable {
  private static final String GONE = "_gone";
  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
  private final Map<String, Map<String, ObjectNode>> byType = new LinkedHashMap<>();
  private final Map<String, ObjectNode> changed = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock(true);
  private final String type;
  private final Journal journal;

  public Store(Path file) {
    this(file, "object");
  }

  /** {@code type}: the field that tells of what type an object is. */
  public Store(Path file, String type) {
    this.type = type;
    journal = Journal.in(file, this::keep);
  }

  public static String newId(String prefix) {
    return prefix + "_" + UUID.randomUUID().toString().replace("-", "");
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

  /** The newest first. */
  public List<ObjectNode> all(String wanted, Predicate<ObjectNode> fits) {
    var found = new LinkedHashMap<>(byType.getOrDefault(wanted, Map.of()));
    changed.values().stream()
        .filter(object -> object.path(type).asString().equals(wanted))
        .forEach(object -> found.put(object.path("id").asString(), object));
    List<ObjectNode> fitting = new ArrayList<>();
    found.values().stream()
        .filter(object -> !object.has(GONE))
        .filter(fits)
        .forEach(object -> fitting.add(object.deepCopy()));
    return fitting.reversed();
  }

  private void keep(ObjectNode object) {
    var id = object.path("id").asString();
    var its = Objects.requireNonNull(object.path(type).asString());
    var ofType = byType.computeIfAbsent(its, _ -> new LinkedHashMap<>());
    if (object.has(GONE)) {
      objects.remove(id);
      ofType.remove(id);
    } else {
      objects.put(id, object);
      ofType.put(id, object);
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
