package io.homeroom.payments.provider.stripe;

import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.RefundOrder;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stripe's checkout and refunds. */
final class StripeProvider implements PaymentProvider {

  /** By which a refund is known as ours. */
  static final String REFUND = "homeroom_refund";

  private static final Set<String> UNDONE = Set.of("failed", "canceled");
  private static final long PAGE = 100;
  private final StripeCalls calls;
  private final StripeSettings settings;
  private final String home;

  StripeProvider(StripeCalls calls, StripeSettings settings, String home) {
    this.calls = calls;
    this.settings = settings;
    this.home = home;
  }

  @Override
  public OpenSession open(SessionOrder order) {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .setClientReferenceId(order.reference())
            .setExpiresAt(order.expiresAt().getEpochSecond())
            .setSuccessUrl(home + "/payments/done?reference=" + order.reference())
            .setCancelUrl(home + "/payments/left?reference=" + order.reference())
            .addAllLineItem(order.lines().stream().map(line -> item(line, order)).toList())
            .build();
    var session =
        calls.call(
            client ->
                client
                    .v1()
                    .checkout()
                    .sessions()
                    .create(params, settings.once("checkout:" + order.id())));
    return new OpenSession(session.getId(), session.getUrl());
  }

  private static LineItem item(SessionOrder.Line line, SessionOrder order) {
    return LineItem.builder()
        .setQuantity(line.quantity())
        .setPriceData(
            PriceData.builder()
                .setCurrency(order.currency().toLowerCase(Locale.ROOT))
                .setUnitAmount(line.minor())
                .setProductData(PriceData.ProductData.builder().setName(line.name()).build())
                .build())
        .build();
  }

  /** It refuses to end what is paid, or ended: then that is the answer. */
  @Override
  public SessionState end(String sessionId) {
    try {
      return toState(calls.call(client -> client.v1().checkout().sessions().expire(sessionId)));
    } catch (ProviderRefused settled) {
      return stateOf(sessionId);
    }
  }

  @Override
  public SessionState stateOf(String sessionId) {
    return toState(calls.call(client -> client.v1().checkout().sessions().retrieve(sessionId)));
  }

  private static SessionState toState(Session session) {
    return switch (session.getStatus()) {
      case "complete" -> paidOrOpen(session);
      case "expired" -> new SessionState.Ended();
      default -> new SessionState.Open();
    };
  }

  private static SessionState paidOrOpen(Session session) {
    return session.getPaymentStatus().equals("paid") && session.getPaymentIntent() != null
        ? new SessionState.Paid(
            session.getPaymentIntent(),
            session.getAmountTotal(),
            session.getCurrency().toUpperCase(Locale.ROOT))
        : new SessionState.Open();
  }

  @Override
  public String refund(RefundOrder order) {
    var params =
        RefundCreateParams.builder()
            .setPaymentIntent(order.paymentId())
            .setAmount(order.minor())
            .putMetadata(REFUND, order.id().toString())
            .build();
    var key = "refund:%s:%d".formatted(order.id(), order.round());
    return calls.call(client -> client.v1().refunds().create(params, settings.once(key))).getId();
  }

  @Override
  public Optional<String> refundOf(UUID id, String paymentId) {
    var params = RefundListParams.builder().setPaymentIntent(paymentId).setLimit(PAGE).build();
    return calls.call(client -> client.v1().refunds().list(params)).getData().stream()
        .filter(refund -> id.toString().equals(refund.getMetadata().get(REFUND)))
        .filter(refund -> !UNDONE.contains(refund.getStatus()))
        .map(Refund::getId)
        .findFirst();
  }

  @Override
  public List<Movement> movementsSince(long seconds) {
    return new StripeMovements(calls).since(seconds);
  }
}
