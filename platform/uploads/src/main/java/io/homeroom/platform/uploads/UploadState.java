package io.homeroom.platform.uploads;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an upload has come. */
public enum UploadState {
  /** Announced, and not told to be there yet. */
  @JsonProperty("awaited")
  AWAITED,
  /** There, and waits to be examined. */
  @JsonProperty("pending")
  PENDING,
  @JsonProperty("ready")
  READY,
  @JsonProperty("refused")
  REFUSED,
  /** Nobody uses it, and it is being removed. */
  @JsonProperty("removed")
  REMOVED
}
