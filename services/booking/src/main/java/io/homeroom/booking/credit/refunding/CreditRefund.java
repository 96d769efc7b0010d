package io.homeroom.booking.credit.refunding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Money for unused credits that goes back to who bought them.
 *
 * @param money what was asked for; once it is done, what was granted
 */
public record CreditRefund(
    UUID id, UUID purchase, int credits, Money money, State state, Instant requestedAt) {

  /** How far it is. */
  public enum State {
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("done")
    DONE,
    @JsonProperty("failed")
    FAILED
  }
}
