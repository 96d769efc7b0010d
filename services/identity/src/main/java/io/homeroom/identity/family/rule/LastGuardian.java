package io.homeroom.identity.family.rule;

/** Nobody else answers for the family. */
public final class LastGuardian extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
