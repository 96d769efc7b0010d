package io.homeroom.marketplace.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What comes first. */
public enum Order {
  /** What fits the text best; without a text the newest. */
  @JsonProperty("relevance")
  RELEVANCE,
  @JsonProperty("newest")
  NEWEST,
  /** What can be had for the fewest points; what cannot be had for points is last. */
  @JsonProperty("fewest-points")
  FEWEST_POINTS,
  @JsonProperty("most-points")
  MOST_POINTS,
  /** What those who have it praise most. */
  @JsonProperty("best-rated")
  BEST_RATED
}
