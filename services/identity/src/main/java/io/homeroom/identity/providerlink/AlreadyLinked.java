package io.homeroom.identity.providerlink;

/** The person has a link with this provider, or who comes from there is linked with somebody. */
public final class AlreadyLinked extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
