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
        Arguments.of(OrderPaid.TYPE, OrderPaid.class),
        Arguments.of(OrderRefunded.TYPE, OrderRefunded.class),
        Arguments.of(OrderApprovalRequested.TYPE, OrderApprovalRequested.class),
        Arguments.of(ShipmentChanged.TYPE, ShipmentChanged.class));
  }
}
