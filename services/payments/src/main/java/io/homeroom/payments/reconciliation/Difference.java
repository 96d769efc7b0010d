package io.homeroom.payments.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the provider has and we have not, or we and not the provider, or both but not the
 * same.
 *
 * @param provider null where our own books disagree with themselves
 * @param id the provider's, of the payment, refund, dispute or subscription
 * @param at when it happened
 */
public record Difference(
    Kind kind,
    @Nullable Provider provider,
    String id,
    @Nullable String theirs,
    @Nullable String ours,
    Instant at) {

  /** What it is about. */
  public enum Kind {
    @JsonProperty("payment")
    PAYMENT,
    /** What was paid for a period. */
    @JsonProperty("period")
    PERIOD,
    @JsonProperty("refund")
    REFUND,
    /** A refund that came back. */
    @JsonProperty("refund-back")
    REFUND_BACK,
    @JsonProperty("dispute")
    DISPUTE,
    /** What was disputed and came back. */
    @JsonProperty("dispute-back")
    DISPUTE_BACK,
    /** Who pays period by period. */
    @JsonProperty("subscription")
    SUBSCRIPTION,
    /** The provider was away, or not understood: nothing of it is compared. */
    @JsonProperty("not-compared")
    NOT_COMPARED,
    /** An entry whose debits are not its credits. */
    @JsonProperty("unbalanced")
    UNBALANCED
  }
}
