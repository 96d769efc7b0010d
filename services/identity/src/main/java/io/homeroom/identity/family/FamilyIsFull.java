package io.homeroom.identity.family;

/** The family has as many children as a family can have. */
public final class FamilyIsFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FamilyIsFull() {
    super("A family has at most " + Family.MOST_CHILDREN + " children");
  }
}
