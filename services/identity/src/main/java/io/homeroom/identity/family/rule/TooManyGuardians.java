package io.homeroom.identity.family.rule;

/** The family has as many parents as a family can have. */
public final class TooManyGuardians extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooManyGuardians(int most) {
    super("A family has at most " + most + " guardians");
  }
}
