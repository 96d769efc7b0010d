package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment, from being asked for on. It is PENDING until the provider has opened it, OPEN until
 * somebody pays or its time is over, ENDING until the provider has ended it, and EXPIRED then; or
 * PENDING at another. Where people agree before their money is taken, it is TAKING from one to the
 * other, and is not ended meanwhile. Money that comes makes it PAID from wherever it is, and that
 * stays.
 *
 * @param rounds how often what somebody had agreed to pay could not be taken
 * @param nextProvider where it goes on once the provider has ended it; null if nowhere
 * @param openings how often it has gone on at another provider
 */
public record Checkout(
    UUID id,
    String reference,
    String question,
    UUID familyId,
    UUID personId,
    Provider provider,
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
    int attempts,
    int rounds,
    @Nullable Provider nextProvider,
    int openings) {

  /** Whether that is where somebody pays now: what was opened before is its own no more. */
  boolean isIn(String session) {
    var isKnown = providerId != null && !session.isEmpty();
    return isKnown ? session.equals(providerId) : openings == 0;
  }
}
