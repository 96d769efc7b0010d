package io.homeroom.identity.registration;

/** There is an account with this address. */
public final class EmailAlreadyRegistered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
