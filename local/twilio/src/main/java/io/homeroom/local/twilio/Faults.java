package io.homeroom.local.twilio;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The faults that wait for the next requests, one each. They do not survive a restart. */
final class Faults {

  private final Queue<Fault> waiting = new ConcurrentLinkedQueue<>();

  void add(Fault fault, int count) {
    waiting.addAll(Collections.nCopies(count, fault));
  }

  Optional<Fault> next() {
    return Optional.ofNullable(waiting.poll());
  }

  List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  void clear() {
    waiting.clear();
  }
}
