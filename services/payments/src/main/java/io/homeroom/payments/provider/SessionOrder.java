package io.homeroom.payments.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is to be paid in a session, and until when. */
public record SessionOrder(
    UUID id, String reference, String currency, List<Line> lines, Instant expiresAt) {

  /** So many of something at a price in minor units each. */
  public record Line(String name, long minor, long quantity) {}
}
