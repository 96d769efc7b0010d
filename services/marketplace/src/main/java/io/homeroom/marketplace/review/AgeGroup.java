package io.homeroom.marketplace.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How old a child says it is; nobody has to. */
public enum AgeGroup {
  @JsonProperty("up-to-7")
  UP_TO_7,
  @JsonProperty("from-8-to-10")
  FROM_8_TO_10,
  @JsonProperty("from-11-to-13")
  FROM_11_TO_13,
  @JsonProperty("from-14")
  FROM_14
}
