package io.homeroom.identity.activity.anchor;

/** The anchors cannot be read for a while. */
public final class AnchorsOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AnchorsOutOfReach(Throwable cause) {
    super("The anchors of the activity log cannot be read", cause);
  }
}
