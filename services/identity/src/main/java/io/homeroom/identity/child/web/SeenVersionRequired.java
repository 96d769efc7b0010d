package io.homeroom.identity.child.web;

/** A change has to say which version it is a change of. */
final class SeenVersionRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
