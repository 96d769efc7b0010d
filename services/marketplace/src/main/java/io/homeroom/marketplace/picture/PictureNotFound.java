package io.homeroom.marketplace.picture;

/** There is no such picture to be seen. */
public final class PictureNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
