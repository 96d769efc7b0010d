package io.homeroom.identity.consent.rule;

/** There is no such consent in the family. */
public final class ConsentNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
