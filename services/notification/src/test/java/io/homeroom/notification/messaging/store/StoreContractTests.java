package io.homeroom.notification.messaging.store;

import io.homeroom.platform.test.ForeignEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what the marketplace gives as examples of its events. */
class StoreContractTests {

  private static final ForeignEvents PUBLISHED = ForeignEvents.of("marketplace");

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) {
    PUBLISHED.fill(type, copy);
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(GiftUnlocked.TYPE, GiftUnlocked.class),
        Arguments.of(GiftOpened.TYPE, GiftOpened.class),
        Arguments.of(OrderNews.PAID, OrderNews.class),
        Arguments.of(OrderCancelled.TYPE, OrderCancelled.class),
        Arguments.of(OrderNews.PART_REFUNDED, OrderNews.class),
        Arguments.of(OrderNews.REFUNDED, OrderNews.class),
        Arguments.of(RefundFailed.TYPE, RefundFailed.class),
        Arguments.of(OrderApprovalRequested.TYPE, OrderApprovalRequested.class),
        Arguments.of(ShipmentChanged.TYPE, ShipmentChanged.class));
  }
}
