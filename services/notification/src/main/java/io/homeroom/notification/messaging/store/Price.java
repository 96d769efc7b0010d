package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs.
 *
 * @param minor in the currency's smallest unit; null if it is paid by points
 */
record Price(long points, @Nullable Long minor, @Nullable String currency) {

  /** A notice of one kind for points, and of another for money. */
  Notice notice(UUID event, UUID order, NoticeType ofPoints, NoticeType ofMoney, Instant at) {
    return minor == null || currency == null
        ? new Notice(
            event,
            ofPoints,
            Map.of("orderId", order.toString(), "points", Long.toString(points)),
            at)
        : new Notice(
            event,
            ofMoney,
            Map.of("orderId", order.toString(), "price", money(minor, currency)),
            at);
  }

  /** As 19.90 EUR, or 1990 JPY. */
  private static String money(long minor, String code) {
    var digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    return BigDecimal.valueOf(minor, digits).toPlainString() + " " + code;
  }
}
