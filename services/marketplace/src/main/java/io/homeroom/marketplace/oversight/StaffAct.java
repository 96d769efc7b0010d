package io.homeroom.marketplace.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What staff can do with what is people's. */
public enum StaffAct {
  @JsonProperty("list-orders")
  LIST_ORDERS,
  @JsonProperty("read-order")
  READ_ORDER,
  @JsonProperty("refund-order")
  REFUND_ORDER,
  @JsonProperty("list-gifts")
  LIST_GIFTS,
  @JsonProperty("refund-gift")
  REFUND_GIFT
}
