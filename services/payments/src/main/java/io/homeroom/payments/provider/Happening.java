package io.homeroom.payments.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provider tells of, as far as anybody here acts on it. */
public sealed interface Happening {

  /** Somebody has paid; {@code reference} is ours. */
  record SessionPaid(
      Provider provider,
      String sessionId,
      String reference,
      String paymentId,
      long minor,
      String currency)
      implements Happening {}

  /** Somebody has agreed to pay, and the money is to be taken; {@code reference} is ours. */
  record SessionAgreed(String sessionId, String reference) implements Happening {}

  /** Nobody can pay any more. */
  record SessionEnded(String sessionId, String reference) implements Happening {}

  /** Something has been given back; {@code id} is ours, or empty if somebody did it there. */
  record Refunded(
      String refundId, String id, String paymentId, long minor, String currency, State state)
      implements Happening {

    /** How far it has come. */
    public enum State {
      UNDER_WAY,
      DONE,
      FAILED
    }
  }

  /** Money of a disputed payment is gone, or is back; {@code at} by the provider's clock. */
  record Disputed(
      String disputeId, String paymentId, long minor, String currency, boolean taken, Instant at)
      implements Happening {}

  /** A dispute has ended well: what was taken of those payments until then comes back. */
  record DisputeWon(String disputeId, List<String> paymentIds, Instant at) implements Happening {
    public DisputeWon {
      paymentIds = List.copyOf(paymentIds);
    }
  }

  /**
   * A subscription as it is now; {@code reference} is our id of it, {@code customerId} null where
   * the provider does not know it any more.
   */
  record SubscriptionMoved(
      String subscriptionId,
      String reference,
      @Nullable String customerId,
      String plan,
      String status,
      boolean endsWithPeriod,
      @Nullable Instant until,
      @Nullable Pause pause,
      Instant at)
      implements Happening {

    /** Nothing is charged until then; null: until it goes on. */
    public record Pause(@Nullable Instant until) {}
  }

  /**
   * A period of a subscription has been paid; {@code begunAt}: when it was first asked for; {@code
   * renewal}: since the one before was over, and not since somebody began or changed it.
   */
  record InvoicePaid(
      String invoiceId,
      String subscriptionId,
      long minor,
      String currency,
      Instant begunAt,
      boolean renewal)
      implements Happening {}

  /** By which payment that was. */
  record InvoicePaidBy(String invoiceId, String paymentId) implements Happening {}

  /** Known, and nobody's business. */
  record Nothing() implements Happening {}

  /** Of a type that nobody knows here. */
  record Unknown() implements Happening {}
}
