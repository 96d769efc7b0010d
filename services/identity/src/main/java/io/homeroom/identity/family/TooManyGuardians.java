package io.homeroom.identity.family;

/** The family has as many parents as a family can have. */
public final class TooManyGuardians extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyGuardians() {
    super("A family has at most " + Family.MOST_PARENTS + " guardians");
  }
}
