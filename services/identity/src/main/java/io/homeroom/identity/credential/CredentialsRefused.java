package io.homeroom.identity.credential;

/** Nobody has this name and password. */
public final class CredentialsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
