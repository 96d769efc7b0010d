package io.homeroom.marketplace.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a product comes to who buys it: by the net, without end, or by post, from a stock. */
public enum ProductKind {
  @JsonProperty("digital")
  DIGITAL,
  @JsonProperty("physical")
  PHYSICAL
}
