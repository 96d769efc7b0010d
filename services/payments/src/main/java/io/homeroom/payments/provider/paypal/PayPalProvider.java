package io.homeroom.payments.provider.paypal;

import io.homeroom.payments.provider.GivenBack;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.RefundOrder;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.TakingProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** PayPal's orders and refunds. */
final class PayPalProvider implements TakingProvider {
  private static final Duration UNTIL_LISTED = Duration.ofHours(3);
  private final PayPalOrders orders;
  private final PayPalRefunds refunds;
  private final PayPalMovements movements;

  PayPalProvider(PayPalCalls calls, String home, Clock clock) {
    this.orders = new PayPalOrders(calls, home);
    this.refunds = new PayPalRefunds(calls);
    this.movements = new PayPalMovements(calls, clock);
  }

  @Override
  public Provider name() {
    return Provider.PAYPAL;
  }

  @Override
  public OpenSession open(SessionOrder order) {
    return orders.open(order);
  }

  @Override
  public SessionState look(String sessionId) {
    return orders.look(sessionId);
  }

  @Override
  public SessionState take(String sessionId, int round) {
    return orders.take(sessionId, round);
  }

  @Override
  public SessionState end(String sessionId) {
    return orders.end(sessionId);
  }

  @Override
  public boolean takes(String currency) {
    return PayPalAmounts.isTaken(currency);
  }

  @Override
  public long least(String currency) {
    return 1;
  }

  @Override
  public GivenBack refund(RefundOrder order) {
    return refunds.refund(order);
  }

  @Override
  public Optional<GivenBack> refundOf(RefundOrder order, String sessionId) {
    return refunds.refundOf(order, sessionId);
  }

  @Override
  public List<Movement> movementsSince(long seconds) {
    return movements.since(seconds);
  }

  @Override
  public Duration lag() {
    return UNTIL_LISTED;
  }
}
