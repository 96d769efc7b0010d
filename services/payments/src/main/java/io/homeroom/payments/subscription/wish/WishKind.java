package io.homeroom.payments.subscription.wish;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a family wants. */
public enum WishKind {
  /** That no further period is charged. */
  @JsonProperty("cancel")
  CANCEL,
  /** That it does not end after all. */
  @JsonProperty("go-on")
  GO_ON
}
