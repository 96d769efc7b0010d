package io.homeroom.progress.image;

/** The family has announced more uploads within a day than anybody needs. */
public final class TooManyUploads extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
