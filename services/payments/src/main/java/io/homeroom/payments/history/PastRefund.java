package io.homeroom.payments.history;

import io.homeroom.payments.refund.RefundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund of whatever payment. */
public record PastRefund(
    UUID id,
    UUID paymentId,
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
