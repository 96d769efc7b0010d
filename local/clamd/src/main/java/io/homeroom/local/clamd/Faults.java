package io.homeroom.local.clamd;

import java.util.Collections;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The faults that wait for the next scans, one each. */
final class Faults {

  enum Fault {
    /** The connection is cut. */
    CUT,
    /** Answered with an error. */
    ERROR,
    /** No answer at all. */
    SILENCE
  }

  private final Queue<Fault> waiting = new ConcurrentLinkedQueue<>();

  void add(Fault fault, int count) {
    waiting.addAll(Collections.nCopies(count, fault));
  }

  Optional<Fault> next() {
    return Optional.ofNullable(waiting.poll());
  }

  void clear() {
    waiting.clear();
  }
}
