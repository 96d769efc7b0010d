package io.homeroom.payments.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What staff can do with what is people's. */
public enum StaffAct {
  @JsonProperty("list-payments")
  LIST_PAYMENTS,
  @JsonProperty("read-payment")
  READ_PAYMENT,
  @JsonProperty("list-refunds")
  LIST_REFUNDS,
  @JsonProperty("refund-payment")
  REFUND_PAYMENT
}
