package io.homeroom.identity.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What personal data is used for. */
public enum Purpose {
  /** What Homeroom cannot do without: a profile, lessons, progress. */
  @JsonProperty("core")
  CORE,
  @JsonProperty("ai-chat")
  AI_CHAT,
  @JsonProperty("voice")
  VOICE,
  @JsonProperty("third-party-disclosure")
  THIRD_PARTY_DISCLOSURE,
  @JsonProperty("ads")
  ADS,
  @JsonProperty("analytics")
  ANALYTICS;

  /** As it is written outside. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
