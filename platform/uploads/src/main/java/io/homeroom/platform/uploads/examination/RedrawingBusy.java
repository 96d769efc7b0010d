package io.homeroom.platform.uploads.examination;

/** Other pictures are being drawn; this one has to wait for longer than a caller should. */
public final class RedrawingBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
