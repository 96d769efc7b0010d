package io.homeroom.identity.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is not taken. */
public enum RejectionReason {
  INCOMPLETE,
  NOT_QUALIFIED,
  NOT_VERIFIABLE,
  NOT_NEEDED,
  NOT_SUITABLE;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
