package io.homeroom.identity.credential;

/** The person has an account. */
public final class AccountExists extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
