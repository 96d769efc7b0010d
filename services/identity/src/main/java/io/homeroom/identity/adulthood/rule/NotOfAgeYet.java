package io.homeroom.identity.adulthood.rule;

/** The child is not eighteen yet. */
public final class NotOfAgeYet extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
