package io.homeroom.identity.adulthood.rule;

/** The password is not one that an account can have. */
public final class UnfitPassword extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnfitPassword(String objection) {
    super(objection);
  }
}
