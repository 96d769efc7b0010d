package io.homeroom.identity.family.rule;

/** Nobody is known by that id. */
public final class PersonNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
