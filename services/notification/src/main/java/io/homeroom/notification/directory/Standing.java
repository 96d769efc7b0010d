package io.homeroom.notification.directory;

/** What is known of somebody. */
public enum Standing {
  CHILD,
  PARENT,
  /** No event has told of them, or they belong to no family. */
  UNKNOWN,
  GONE
}
