package io.homeroom.marketplace.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a review is reported. */
public enum ReportReason {
  @JsonProperty("rude")
  RUDE,
  @JsonProperty("personal")
  PERSONAL,
  @JsonProperty("advertising")
  ADVERTISING,
  @JsonProperty("other")
  OTHER
}
