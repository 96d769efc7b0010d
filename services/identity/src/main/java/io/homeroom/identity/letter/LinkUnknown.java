package io.homeroom.identity.letter;

/** No letter ever held this link. */
public final class LinkUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
