package io.homeroom.identity.suspension;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is shut out. */
public enum SuspensionReason {
  ACCOUNT_TAKEN_OVER,
  CHILD_SAFETY,
  FRAUD,
  HARASSMENT,
  TERMS_VIOLATED,
  UNDER_INVESTIGATION;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
