package io.homeroom.identity.password;

/** The person's password is being changed just now. */
public final class PasswordChangeUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
