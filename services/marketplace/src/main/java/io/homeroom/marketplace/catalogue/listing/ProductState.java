package io.homeroom.marketplace.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a product is in its life. */
public enum ProductState {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("published")
  PUBLISHED,
  @JsonProperty("withdrawn")
  WITHDRAWN
}
