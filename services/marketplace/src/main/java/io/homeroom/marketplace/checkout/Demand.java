package io.homeroom.marketplace.checkout;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * What is to be paid.
 *
 * @param reference by which it is known
 * @param expiresAt until when it can be paid
 */
public record Demand(
    String reference,
    UUID family,
    UUID person,
    Provider provider,
    Currency currency,
    List<Line> lines,
    Instant expiresAt) {

  /**
   * So many of something.
   *
   * @param name what the parent reads on the page
   * @param minor what one of it costs
   * @param supplierId whose it is
   */
  public record Line(String name, long minor, int quantity, UUID supplierId) {}
}
