package io.homeroom.platform.uploads.examination;

/** The virus scanner gave no verdict. */
public final class ScannerAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ScannerAway(String reason) {
    super(reason);
  }

  public ScannerAway(Throwable cause) {
    super(cause);
  }
}
