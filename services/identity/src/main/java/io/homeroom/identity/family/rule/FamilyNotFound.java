package io.homeroom.identity.family.rule;

/** There is no such family, or it is another one than the caller's, which is the same to them. */
public final class FamilyNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
