package io.homeroom.identity.providerlink;

/** Without this link the person could not sign in any more. */
public final class LastWayIn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
