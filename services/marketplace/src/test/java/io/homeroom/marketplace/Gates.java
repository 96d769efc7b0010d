package io.homeroom.marketplace;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Keeps calls waiting, by whom they are about. */
final class Gates {
  private final Map<UUID, Semaphore> closed = new ConcurrentHashMap<>();

  /** What is asked about them is not answered until the semaphore lets it. */
  Semaphore close(UUID about) {
    return closed.computeIfAbsent(about, _ -> new Semaphore(0));
  }

  void pass(UUID about) {
    var gate = closed.get(about);
    if (gate != null) {
      gate.acquireUninterruptibly();
    }
  }
}
