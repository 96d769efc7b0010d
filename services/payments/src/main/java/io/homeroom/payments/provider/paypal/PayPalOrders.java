package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.CaptureOrderInput;
import com.paypal.sdk.models.CreateOrderInput;
import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.LinkDescription;
import com.paypal.sdk.models.Order;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.SessionOrder;
import io.homeroom.payments.provider.SessionState;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PayPal's orders: made, agreed to on its page, and captured by us. */
record PayPalOrders(PayPalCalls calls, String home) {
  private static final Logger LOG = LoggerFactory.getLogger(PayPalOrders.class);
  private static final String JSON = "application/json";
  private static final String WHOLE = "return=representation";
  private static final Set<String> PAGES = Set.of("payer-action", "approve");

  OpenSession open(SessionOrder order) {
    var input =
        new CreateOrderInput.Builder(JSON, new PayPalRequests(home).of(order))
            .paypalRequestId(order.key())
            .prefer(WHOLE)
            .build();
    var made = calls.call(client -> client.getOrdersController().createOrder(input));
    return new OpenSession(made.getId(), pageOf(made));
  }

  private static String pageOf(Order order) {
    return order.getLinks().stream()
        .filter(link -> PAGES.contains(link.getRel()))
        .map(LinkDescription::getHref)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody can agree to " + order.getId()));
  }

  SessionState look(String id) {
    return of(id, PayPalStates::of);
  }

  /** What was not taken nobody takes but us: it has ended as soon as we do not. */
  SessionState end(String id) {
    return of(id, PayPalOrders::ended);
  }

  private static SessionState ended(Order order) {
    var state = PayPalStates.of(order);
    var open = state instanceof SessionState.Open || PayPalStates.isApproved(order);
    return open ? new SessionState.Ended() : state;
  }

  /**
   * An attempt whose answer was lost is seen in the order; so it is where PayPal refuses, for it
   * was taken before or cannot be.
   */
  SessionState take(String id, int round) {
    return of(
        id, order -> PayPalStates.isApproved(order) ? capture(id, round) : PayPalStates.of(order));
  }

  private SessionState capture(String id, int round) {
    var input =
        new CaptureOrderInput.Builder(id, JSON)
            .paypalRequestId("capture:%s:%d".formatted(id, round))
            .prefer(WHOLE)
            .build();
    try {
      return PayPalStates.of(
          calls.call(client -> client.getOrdersController().captureOrder(input)));
    } catch (ProviderRefused refused) {
      LOG.warn("PayPal does not take order {}: {}", id, refused.getMessage());
      return of(id, PayPalOrders::notTaken);
    }
  }

  private static SessionState notTaken(Order order) {
    return PayPalStates.isApproved(order) ? new SessionState.Open() : PayPalStates.of(order);
  }

  /** It forgets orders that nobody has paid, and no others. */
  private SessionState of(String id, Function<Order, SessionState> meaning) {
    var input = new GetOrderInput.Builder(id).build();
    Order order;
    try {
      order = calls.call(client -> client.getOrdersController().getOrder(input));
    } catch (ProviderRefused refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
      LOG.error("PayPal knows no order {}", id);
      return new SessionState.Ended();
    }
    return meaning.apply(order);
  }
}
