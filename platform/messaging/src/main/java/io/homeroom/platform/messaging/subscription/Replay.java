package io.homeroom.platform.messaging.subscription;

/** What came of trying dead letters again. */
record Replay(int handled, int failed) {

  static final Replay NONE = new Replay(0, 0);

  Replay plus(boolean success) {
    return success ? new Replay(handled + 1, failed) : new Replay(handled, failed + 1);
  }
}
