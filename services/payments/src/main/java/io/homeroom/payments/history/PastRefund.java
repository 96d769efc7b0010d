package io.homeroom.payments.history;

import io.homeroom.payments.refund.RefundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund of whatever payment.
 *
 * @param paymentId null: it is of a month, which {@code paymentReference} names
 */
public record PastRefund(
    UUID id,
    @Nullable UUID paymentId,
    UUID familyId,
    String paymentReference,
    String reference,
    long askedMinor,
    long minor,
    String currency,
    String reason,
    RefundState state,
    Instant askedAt,
    @Nullable Instant doneAt) {}
