package io.homeroom.payments.history;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment, whatever has become of it. */
public record PastPayment(
    UUID id,
    String reference,
    UUID familyId,
    UUID personId,
    Provider provider,
    long minor,
    long paidMinor,
    long refundMinor,
    String currency,
    CheckoutState state,
    boolean disputed,
    Instant createdAt,
    @Nullable Instant paidAt,
    @Nullable String providerId) {}
