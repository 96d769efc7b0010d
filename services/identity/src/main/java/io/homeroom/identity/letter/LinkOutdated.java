package io.homeroom.identity.letter;

import java.util.Locale;

/** The link was good once. */
public final class LinkOutdated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it no longer is. */
  public enum Reason {
    USED,
    SUPERSEDED,
    EXPIRED
  }

  private final Reason reason;

  LinkOutdated(Reason reason) {
    super("The link is " + reason.name().toLowerCase(Locale.ROOT));
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
