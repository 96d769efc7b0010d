package io.homeroom.identity.password;

/** The password is none that this person could have. */
public final class PasswordTooWeak extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PasswordTooWeak(String objection) {
    super(objection);
  }
}
