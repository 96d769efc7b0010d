package io.homeroom.progress.image;

/** The family has no such upload. */
public final class UploadNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
