package io.homeroom.platform.uploads.examination;

/** What was uploaded may not be shown. */
public final class ImageRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal reason;

  public ImageRefused(Refusal reason) {
    super(reason.words());
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }
}
