package io.homeroom.identity.letter;

/** There never was such a letter. */
public final class LetterNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
