package io.homeroom.identity.providerlink;

/** The person has no link with this provider. */
public final class NotLinked extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
