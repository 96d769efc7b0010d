package io.homeroom.identity.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a code goes to somebody. */
public enum Channel {
  @JsonProperty("email")
  EMAIL,
  @JsonProperty("sms")
  SMS
}
