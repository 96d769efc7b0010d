package io.homeroom.marketplace.gift;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** How far a gift has come. */
public enum GiftState {
  /** Hidden from its child. */
  @JsonProperty("sent")
  SENT,
  @JsonProperty("unlocked")
  UNLOCKED,
  /** Being opened: points are on their way. */
  @JsonProperty("activating")
  ACTIVATING,
  @JsonProperty("activated")
  ACTIVATED,
  /** Taken back by a parent, its points being on their way back to the child. */
  @JsonProperty("returning")
  RETURNING,
  /** Taken back by a parent before it was opened, or sent. */
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /** What a child sees; of all others it must learn nothing. */
  public static Set<GiftState> seenByChild() {
    return EnumSet.of(UNLOCKED, ACTIVATING, ACTIVATED);
  }
}
