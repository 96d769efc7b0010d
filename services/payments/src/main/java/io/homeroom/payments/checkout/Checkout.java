package io.homeroom.payments.checkout;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment, from being asked for on. It is PENDING until the provider has opened it, OPEN until
 * somebody pays or its time is over, ENDING until the provider has ended it, and EXPIRED then.
 * Money that comes makes it PAID from wherever it is, and that stays.
 */
public record Checkout(
    UUID id,
    String reference,
    String question,
    UUID familyId,
    UUID personId,
    String currency,
    long minor,
    Instant expiresAt,
    CheckoutState state,
    @Nullable String providerId,
    @Nullable String url,
    @Nullable String paymentId,
    long paidMinor,
    long refundMinor,
    boolean disputed,
    Instant createdAt,
    @Nullable Instant paidAt,
    int attempts) {}
