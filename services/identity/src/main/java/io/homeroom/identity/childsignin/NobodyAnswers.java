package io.homeroom.identity.childsignin;

/** All parents of the child are shut out or about to go. */
public final class NobodyAnswers extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
