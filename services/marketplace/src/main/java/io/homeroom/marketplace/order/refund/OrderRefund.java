package io.homeroom.marketplace.order.refund;

import java.time.Instant;
import java.util.UUID;

/**
 * Money of an order that goes back to whoever has paid.
 *
 * @param minor what was asked for; once payments has told, what it has granted: 0 if staff had
 *     given back all that was left
 */
public record OrderRefund(
    UUID id, UUID order, long minor, RefundState state, Instant requestedAt) {}
