package io.homeroom.platform.uploads;

/** The owner has no such image, or it was refused. */
public final class ImageNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
