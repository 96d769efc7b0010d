package io.homeroom.identity.child.rule;

/** A child under thirteen cannot be stored without the parent's core consent. */
public final class ConsentRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
