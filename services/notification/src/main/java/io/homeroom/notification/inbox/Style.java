package io.homeroom.notification.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a client is asked to show a notification. */
public enum Style {
  /** In passing. */
  @JsonProperty("toast")
  TOAST,
  /** Until it is acknowledged. */
  @JsonProperty("modal")
  MODAL
}
