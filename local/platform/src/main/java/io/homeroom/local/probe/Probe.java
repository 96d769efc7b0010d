package io.homeroom.local.probe;

import java.io.IOException;

/** One question to a running server. */
@FunctionalInterface
public interface Probe {

  /** Returns when the server answered as a healthy one does. */
  void check() throws IOException;

  default boolean healthy() {
    try {
      check();
      return true;
    } catch (IOException unhealthy) {
      return false;
    }
  }

  default Probe and(Probe other) {
    return () -> {
      check();
      other.check();
    };
  }
}
