package io.homeroom.identity.child.rule;

/** The child is no longer what the caller has seen. */
public final class ChildChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
