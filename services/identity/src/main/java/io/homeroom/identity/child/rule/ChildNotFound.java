package io.homeroom.identity.child.rule;

/** There is no such child in the family. */
public final class ChildNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
