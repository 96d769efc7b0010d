package io.homeroom.payments.provider.stripe;

import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stripe's pages, where one pays by card: what pays later would outlive the seat it is for. */
record StripeSessions(StripeCalls calls, StripeSettings settings, String home) {
  private static final Logger LOG = LoggerFactory.getLogger(StripeSessions.class);
  private static final Set<String> COMES_NO_MORE = Set.of("canceled", "requires_payment_method");

  OpenSession open(SessionOrder order) {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .addPaymentMethodType(PaymentMethodType.CARD)
            .setClientReferenceId(order.reference())
            .setExpiresAt(order.expiresAt().getEpochSecond())
            .setSuccessUrl(home + "/payments/done?reference=" + order.reference())
            .setCancelUrl(home + "/payments/left?reference=" + order.reference())
            .addAllLineItem(order.lines().stream().map(line -> item(line, order)).toList())
            .build();
    var once = settings.once(order.key());
    var session = calls.call(client -> client.v1().checkout().sessions().create(params, once));
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

  /**
   * It refuses to end what is paid, or ended: then that is the answer. What it does not know nobody
   * can pay.
   */
  SessionState end(String id) {
    try {
      return toState(calls.call(client -> client.v1().checkout().sessions().expire(id)));
    } catch (ProviderRefused settled) {
      return settled.isMissing() ? unknown(id) : stateOf(id);
    }
  }

  private SessionState stateOf(String id) {
    try {
      return toState(calls.call(client -> client.v1().checkout().sessions().retrieve(id)));
    } catch (ProviderRefused refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
      return unknown(id);
    }
  }

  private static SessionState unknown(String id) {
    LOG.error("Stripe knows no session {}", id);
    return new SessionState.Ended();
  }

  private SessionState toState(Session session) {
    return switch (session.getStatus()) {
      case "complete" -> complete(session);
      case "expired" -> new SessionState.Ended();
      default -> new SessionState.Open();
    };
  }

  private SessionState complete(Session session) {
    var intent = session.getPaymentIntent();
    if (intent == null) {
      return new SessionState.Open();
    }
    return "paid".equals(session.getPaymentStatus())
        ? new SessionState.Paid(
            intent, session.getAmountTotal(), session.getCurrency().toUpperCase(Locale.ROOT))
        : unpaid(intent);
  }

  /** The page is done, and the money has not come. */
  private SessionState unpaid(String intent) {
    var status = calls.call(client -> client.v1().paymentIntents().retrieve(intent)).getStatus();
    return COMES_NO_MORE.contains(status) ? new SessionState.Ended() : new SessionState.Open();
  }
}
