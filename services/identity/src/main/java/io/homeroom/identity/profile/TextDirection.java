package io.homeroom.identity.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a family's apps lay out text. */
public enum TextDirection {
  @JsonProperty("ltr")
  LEFT_TO_RIGHT,
  @JsonProperty("rtl")
  RIGHT_TO_LEFT
}
