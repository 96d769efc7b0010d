package io.homeroom.payments.refund;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given back of a payment. It is ASKED for under its reference, and DONE once, or FAILED if
 * the provider cannot; it is REFUSED from the beginning if there is not as much to give back.
 */
public record Refund(
    UUID id,
    String reference,
    UUID checkoutId,
    long minor,
    String currency,
    String reason,
    RefundState state,
    @Nullable String providerId,
    Instant askedAt,
    @Nullable Instant doneAt,
    int attempts) {}
