package io.homeroom.identity.adulthood.rule;

/** There is an account with the address that the grown child was invited at. */
public final class AddressIsSomebodys extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
