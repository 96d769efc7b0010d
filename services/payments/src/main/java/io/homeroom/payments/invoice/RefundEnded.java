package io.homeroom.payments.invoice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund that was asked for of a period has ended: done, as far as something was left, or failed.
 * Told once, and again if it fails after it was done.
 *
 * @param subscriptionId of which it is a period; null if that was not kept yet
 * @param minor what has gone back, which may be nothing; if it failed, what does not
 */
public record RefundEnded(
    UUID refundId,
    String invoiceId,
    UUID familyId,
    @Nullable UUID subscriptionId,
    long minor,
    String currency,
    boolean failed,
    Instant at) {}
