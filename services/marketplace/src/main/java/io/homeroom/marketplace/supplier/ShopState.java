package io.homeroom.marketplace.supplier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a shop is in its life. */
public enum ShopState {
  @JsonProperty("applied")
  APPLIED,
  @JsonProperty("open")
  OPEN,
  @JsonProperty("refused")
  REFUSED,
  @JsonProperty("suspended")
  SUSPENDED
}
