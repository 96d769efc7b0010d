package io.homeroom.identity.activity;

import java.util.Locale;

/** How it went. */
public enum Outcome {
  DONE,
  REFUSED,
  LOCKED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
