package io.homeroom.identity.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a consent stands for one of its purposes. */
public enum DecisionState {
  @JsonProperty("requested")
  REQUESTED,
  @JsonProperty("granted")
  GRANTED,
  @JsonProperty("withdrawn")
  WITHDRAWN,
  @JsonProperty("superseded")
  SUPERSEDED
}
