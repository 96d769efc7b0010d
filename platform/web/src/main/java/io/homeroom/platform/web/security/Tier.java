package io.homeroom.platform.web.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person's plan allows. On the wire and in tokens in lower case. */
public enum Tier {
  @JsonProperty("free")
  FREE,
  @JsonProperty("premium")
  PREMIUM
}
