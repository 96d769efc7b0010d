package io.homeroom.payments.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who moves the money. Every call may be repeated: what it does it does once by the id that is
 * given with it. None is made within a transaction.
 */
public interface PaymentProvider {

  Provider name();

  /**
   * Opens a session.
   *
   * @throws ProviderAway if it is not known whether it was opened
   * @throws ProviderRefused if it was not, and will not be
   */
  OpenSession open(SessionOrder order);

  /** Ends a session, if nobody has paid yet, and tells how it stands then. */
  SessionState end(String sessionId);

  /** Whether one can pay it in that currency, counted in ISO 4217's smallest unit. */
  boolean takes(String currency);

  /** The least that can be paid, in minor units. */
  long least(String currency);

  /**
   * Gives back a part of a payment.
   *
   * @throws BalanceInsufficient if it holds too little at the moment
   */
  GivenBack refund(RefundOrder order);

  /** What has been given back by that order, of a payment made in that session. */
  Optional<GivenBack> refundOf(RefundOrder order, String sessionId);

  /**
   * Gives it back, or tells what has become of an earlier attempt whose answer was lost. What is
   * not found is asked for anew, and so is what the provider does not let us look for: once by its
   * key, or refused for good.
   *
   * @param attempts how often it was tried, with this one
   * @throws ProviderAway if it is not known whether an earlier one has done it
   * @throws ProviderRefused if it is not given back, and will not be
   */
  default GivenBack refundOnce(RefundOrder order, int attempts, String sessionId) {
    return (attempts > 1 ? found(order, sessionId) : Optional.<GivenBack>empty())
        .orElseGet(() -> refund(order));
  }

  private Optional<GivenBack> found(RefundOrder order, String sessionId) {
    try {
      return refundOf(order, sessionId);
    } catch (ProviderRefused notShown) {
      return Optional.empty();
    }
  }

  /** What has moved since a moment, in seconds of the epoch, the newest first. */
  List<Movement> movementsSince(long seconds);

  /** How long something may have happened without being among them. */
  Duration lag();
}
