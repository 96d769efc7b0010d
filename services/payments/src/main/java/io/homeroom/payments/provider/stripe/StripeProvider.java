package io.homeroom.payments.provider.stripe;

import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import io.homeroom.payments.provider.GivenBack;
import io.homeroom.payments.provider.Happening.Refunded.State;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.RefundOrder;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.platform.web.money.PayableCurrencies;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stripe's checkout and refunds. */
final class StripeProvider implements PaymentProvider {

  /** By which a refund is known as ours. */
  static final String REFUND = "homeroom_refund";

  private static final Set<String> UNDONE = Set.of("failed", "canceled");

  private static final long PAGE = 100;
  private final StripeCalls calls;
  private final StripeSettings settings;
  private final StripeSessions sessions;

  StripeProvider(StripeCalls calls, StripeSettings settings, String home) {
    this.calls = calls;
    this.settings = settings;
    this.sessions = new StripeSessions(calls, settings, home);
  }

  @Override
  public Provider name() {
    return Provider.STRIPE;
  }

  @Override
  public OpenSession open(SessionOrder order) {
    return sessions.open(order);
  }

  @Override
  public SessionState end(String sessionId) {
    return sessions.end(sessionId);
  }

  @Override
  public GivenBack refund(RefundOrder order) {
    var params =
        RefundCreateParams.builder()
            .setPaymentIntent(order.paymentId())
            .setAmount(order.minor())
            .putMetadata(REFUND, order.id().toString())
            .build();
    var key = "refund:%s:%d".formatted(order.id(), order.round());
    return done(calls.call(client -> client.v1().refunds().create(params, settings.once(key))));
  }

  /** One that fails after all is told of. */
  private static GivenBack done(Refund refund) {
    return new GivenBack(refund.getId(), State.DONE);
  }

  @Override
  public Optional<GivenBack> refundOf(RefundOrder order, String sessionId) {
    var id = order.id().toString();
    var params =
        RefundListParams.builder().setPaymentIntent(order.paymentId()).setLimit(PAGE).build();
    return calls.call(client -> client.v1().refunds().list(params)).getData().stream()
        .filter(refund -> id.equals(refund.getMetadata().get(REFUND)))
        .filter(refund -> !UNDONE.contains(refund.getStatus()))
        .map(StripeProvider::done)
        .findFirst();
  }

  @Override
  public boolean takes(String currency) {
    return PayableCurrencies.has(currency);
  }

  @Override
  public long least(String currency) {
    return PayableCurrencies.least(currency);
  }

  @Override
  public List<Movement> movementsSince(long seconds) {
    return new StripeMovements(calls).since(seconds);
  }

  @Override
  public Duration lag() {
    return Duration.ZERO;
  }
}
