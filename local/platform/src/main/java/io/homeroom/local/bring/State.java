package io.homeroom.local.bring;

import java.util.Locale;

/** How a part is. */
public enum State {
  /** Runs and answers. */
  UP,
  /** Runs and does not answer yet. */
  STARTING,
  /** Was started, was not ended, and is gone. */
  DEAD,
  STOPPED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
