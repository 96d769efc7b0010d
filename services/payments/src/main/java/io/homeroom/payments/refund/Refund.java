package io.homeroom.payments.refund;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given back of a payment: what was asked for, or what is left if that is less. It is ASKED
 * for under its reference, and DONE once, or FAILED if the provider cannot; it is REFUSED from the
 * beginning if nothing is left.
 */
public record Refund(
    UUID id,
    String reference,
    UUID checkoutId,
    long askedMinor,
    long minor,
    String currency,
    String reason,
    @Nullable UUID supplierId,
    RefundState state,
    @Nullable String providerId,
    Instant askedAt,
    @Nullable Instant doneAt,
    int attempts,
    int postponed) {}
