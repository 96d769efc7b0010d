package io.homeroom.identity.tier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a family is granted a tier. */
public enum TierReason {
  GOODWILL,
  HARDSHIP,
  PARTNERSHIP,
  PAYMENT_DISPUTE,
  TRIAL;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
