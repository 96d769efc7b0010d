package io.homeroom.identity.family.rule;

/** The family has as many children as a family can have. */
public final class FamilyIsFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FamilyIsFull(int most) {
    super("A family has at most " + most + " children");
  }
}
