package io.homeroom.marketplace.order;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an order was not paid, or is given back. */
public enum EndReason {
  @JsonProperty("not-enough-points")
  NOT_ENOUGH_POINTS,
  /** What was held for it went to somebody else before it was known to be paid. */
  @JsonProperty("out-of-stock")
  OUT_OF_STOCK,
  /** Its family gave up its address before it was known to be paid. */
  @JsonProperty("no-address")
  NO_ADDRESS,
  /** Nobody has paid while its checkout was open. */
  @JsonProperty("not-paid")
  NOT_PAID,

  @JsonProperty("declined")
  DECLINED,
  @JsonProperty("withdrawn")
  WITHDRAWN,
  @JsonProperty("not-answered")
  NOT_ANSWERED,
  @JsonProperty("child-gone")
  CHILD_GONE,
  @JsonProperty("returned")
  RETURNED,
  @JsonProperty("refunded-by-staff")
  REFUNDED_BY_STAFF
}
