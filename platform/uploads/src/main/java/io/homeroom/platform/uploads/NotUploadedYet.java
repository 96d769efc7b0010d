package io.homeroom.platform.uploads;

/** Nothing has been sent to the upload's address. */
public final class NotUploadedYet extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
