package io.homeroom.payments.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's subscription. It is INCOMPLETE until its first period is paid, and follows what the
 * provider tells from then on, the newest news first; once it tells that it has ENDED it stays so.
 */
public record Subscription(
    UUID id,
    String question,
    UUID familyId,
    UUID personId,
    String plan,
    SubscriptionStatus status,
    @Nullable String providerId,
    @Nullable String sessionId,
    @Nullable String url,
    @Nullable Instant until,
    @Nullable Instant providerAt,
    long version,
    Instant createdAt) {

  boolean isPaidFor() {
    return switch (status) {
      case PAST_DUE, UNPAID, ACTIVE, CANCELLING -> true;
      case INCOMPLETE, ENDED -> false;
    };
  }
}
