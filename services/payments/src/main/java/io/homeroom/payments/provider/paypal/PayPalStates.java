package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.CaptureStatus;
import com.paypal.sdk.models.Order;
import com.paypal.sdk.models.OrderStatus;
import com.paypal.sdk.models.OrdersCapture;
import com.paypal.sdk.models.PurchaseUnit;
import io.homeroom.payments.provider.SessionState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an order stands: by its capture, once there is one. */
final class PayPalStates {

  private PayPalStates() {}

  static SessionState of(Order order) {
    return captureOf(order)
        .map(PayPalStates::of)
        .orElseGet(() -> isApproved(order) ? new SessionState.Agreed() : uncaptured(order));
  }

  /** Somebody has agreed, and nothing was captured. */
  static boolean isApproved(Order order) {
    return order.getStatus() == OrderStatus.APPROVED && captureOf(order).isEmpty();
  }

  private static SessionState uncaptured(Order order) {
    return order.getStatus() == OrderStatus.VOIDED
        ? new SessionState.Ended()
        : new SessionState.Open();
  }

  private static SessionState of(OrdersCapture capture) {
    return switch (Objects.requireNonNullElse(capture.getStatus(), CaptureStatus._UNKNOWN)) {
      case COMPLETED, REFUNDED, PARTIALLY_REFUNDED ->
          new SessionState.Paid(
              capture.getId(),
              PayPalAmounts.minor(capture.getAmount()),
              capture.getAmount().getCurrencyCode());
      case DECLINED, FAILED -> new SessionState.Ended();
      case PENDING, _UNKNOWN -> new SessionState.Agreed();
    };
  }

  private static Optional<OrdersCapture> captureOf(Order order) {
    return listed(order.getPurchaseUnits())
        .map(PurchaseUnit::getPayments)
        .filter(Objects::nonNull)
        .flatMap(payments -> listed(payments.getCaptures()))
        .findFirst();
  }

  private static <T> Stream<T> listed(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
