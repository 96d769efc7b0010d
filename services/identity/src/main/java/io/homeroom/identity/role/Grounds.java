package io.homeroom.identity.role;

import java.util.Locale;

/** What a role was granted on. */
public enum Grounds {
  INVITATION,
  APPLICATION,
  ADMINISTRATION;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
