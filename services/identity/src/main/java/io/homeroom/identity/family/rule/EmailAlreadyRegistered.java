package io.homeroom.identity.family.rule;

/** There is an account with this address, or it is kept for one. */
public final class EmailAlreadyRegistered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
