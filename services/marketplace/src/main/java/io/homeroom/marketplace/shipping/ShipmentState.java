package io.homeroom.marketplace.shipping;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a shipment has come. */
public enum ShipmentState {
  @JsonProperty("requested")
  REQUESTED,
  @JsonProperty("shipped")
  SHIPPED,
  @JsonProperty("delivered")
  DELIVERED,
  @JsonProperty("cancelled")
  CANCELLED
}
