package io.homeroom.identity.joining.acceptance;

/** The password is not one that an account can have. */
public final class PasswordObjectionable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PasswordObjectionable(String objection) {
    super(objection);
  }
}
