package io.homeroom.platform.cache;

/** What a reader finds. */
sealed interface Looked {

  /** What was stored. */
  record Found(String text) implements Looked {}

  /** Nothing, and the reader is the one that loads. */
  record Leased(String token) implements Looked {}

  /**
   * Nothing that may be used, and nothing may be stored: somebody is changing it at this moment.
   */
  record Changing() implements Looked {}

  /** Nothing yet: somebody else is loading it. */
  record Loading() implements Looked {}
}
