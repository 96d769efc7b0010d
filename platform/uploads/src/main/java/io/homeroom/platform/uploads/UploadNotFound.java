package io.homeroom.platform.uploads;

/** The owner has no such upload. */
public final class UploadNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
