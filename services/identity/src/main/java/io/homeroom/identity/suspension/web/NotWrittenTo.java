package io.homeroom.identity.suspension.web;

/** Nothing is sent to somebody who is suspended. */
final class NotWrittenTo extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
