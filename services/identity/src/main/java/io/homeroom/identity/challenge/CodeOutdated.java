package io.homeroom.identity.challenge;

/** The code need not be sent any more. */
public final class CodeOutdated extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
