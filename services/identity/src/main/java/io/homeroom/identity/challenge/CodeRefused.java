package io.homeroom.identity.challenge;

/** The code is wrong, used, too old, or an answer to something else: which, is not told. */
public final class CodeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
