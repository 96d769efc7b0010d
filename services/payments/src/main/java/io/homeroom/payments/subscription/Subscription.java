package io.homeroom.payments.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's subscription, of a plan or of a product. It is INCOMPLETE until its first period is
 * paid, and follows what the provider tells from then on, the newest news first; once it tells that
 * it has ENDED it stays so.
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
    boolean paused,
    @Nullable Instant pausedUntil,
    @Nullable Instant providerAt,
    long version,
    Instant createdAt) {

  private static final Duration TOLD_WITHIN = Duration.ofHours(1);

  /** The provider knows products by the references of services, and plans by their names. */
  boolean isPlan() {
    return plan.indexOf(':') < 0;
  }

  boolean isPaidPlan() {
    return isPlan() && isPaidFor();
  }

  String atProvider() {
    return Objects.requireNonNull(providerId);
  }

  /**
   * After the last period that is left out would have begun, and before the next would: where
   * {@code until} is the end of a short month, periods begin up to three days later in longer ones.
   */
  Instant afterMonths(int months) {
    return Objects.requireNonNull(until)
        .atOffset(ZoneOffset.UTC)
        .plusMonths(months - 1L)
        .plusDays(4)
        .toInstant();
  }

  /** Its end, some time after the provider tells of it by itself. */
  Instant overBy() {
    return Objects.requireNonNull(until).plus(TOLD_WITHIN);
  }

  boolean isPaidFor() {
    return switch (status) {
      case PAST_DUE, UNPAID, ACTIVE, CANCELLING -> true;
      case INCOMPLETE, ENDED -> false;
    };
  }
}
