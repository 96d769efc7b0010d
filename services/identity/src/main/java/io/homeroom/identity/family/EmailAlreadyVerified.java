package io.homeroom.identity.family;

/** The person's e-mail address has been verified before. */
public final class EmailAlreadyVerified extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
