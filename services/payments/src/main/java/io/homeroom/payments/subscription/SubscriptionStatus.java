package io.homeroom.payments.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.platform.web.security.Tier;

/** How a subscription stands; in the order in which one outdoes another told of the same second. */
public enum SubscriptionStatus {
  /** Nobody has paid yet. */
  @JsonProperty("incomplete")
  INCOMPLETE,
  /** The next period could not be paid: it is asked for again, and given up after some weeks. */
  @JsonProperty("past-due")
  PAST_DUE,
  /** It was given up; it goes on if the family pays all the same. */
  @JsonProperty("unpaid")
  UNPAID,
  @JsonProperty("active")
  ACTIVE,
  /** Ends with its period. */
  @JsonProperty("cancelling")
  CANCELLING,
  @JsonProperty("ended")
  ENDED;

  static SubscriptionStatus of(SubscriptionMoved told) {
    return switch (told.status()) {
      case "active", "trialing" -> told.endsWithPeriod() ? CANCELLING : ACTIVE;
      case "past_due" -> PAST_DUE;
      case "unpaid" -> UNPAID;
      case "canceled", "incomplete_expired" -> ENDED;
      default -> INCOMPLETE;
    };
  }

  /** Whether a further period will be charged. */
  static boolean goesOn(SubscriptionMoved told) {
    return switch (of(told)) {
      case PAST_DUE, UNPAID, ACTIVE -> !told.endsWithPeriod();
      case INCOMPLETE, CANCELLING, ENDED -> false;
    };
  }

  Tier tier(Plan plan) {
    return switch (this) {
      case INCOMPLETE, UNPAID, ENDED -> Tier.FREE;
      case PAST_DUE, ACTIVE, CANCELLING -> plan.tier();
    };
  }
}
