package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
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
            Map.of("orderId", order.toString(), "price", new Sum(minor, currency).inWords()),
            at);
  }
}
