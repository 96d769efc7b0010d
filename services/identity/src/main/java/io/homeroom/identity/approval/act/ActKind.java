package io.homeroom.identity.approval.act;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of act it is. */
public enum ActKind {
  GRANT_ROLE,
  TAKE_ROLE,
  SUSPEND,
  REINSTATE,
  INVITE;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
