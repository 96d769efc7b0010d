package io.homeroom.payments.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to be paid in a session, and until when.
 *
 * @param opening how often it has begun anew: each is another session, also at the same provider
 */
public record SessionOrder(
    UUID id, int opening, String reference, String currency, List<Line> lines, Instant expiresAt) {

  /** The same again is the same session. */
  public String key() {
    return opening == 0 ? "checkout:" + id : "checkout:%s:%d".formatted(id, opening);
  }

  /** So many of something at a price in minor units each. */
  public record Line(String name, long minor, long quantity) {}
}
