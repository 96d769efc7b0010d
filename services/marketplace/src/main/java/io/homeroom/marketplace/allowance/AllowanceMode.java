package io.homeroom.marketplace.allowance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far parents trust a child with its points. */
public enum AllowanceMode {
  /** It buys nothing. */
  @JsonProperty("none")
  NONE,
  /** They are asked about each order. */
  @JsonProperty("ask")
  ASK,
  /** They are asked about what is over a limit. */
  @JsonProperty("within")
  WITHIN
}
