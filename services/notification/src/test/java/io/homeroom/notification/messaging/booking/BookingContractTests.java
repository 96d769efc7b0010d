package io.homeroom.notification.messaging.booking;

import io.homeroom.platform.test.ForeignEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what booking gives as examples of its events. */
class BookingContractTests {

  private static final ForeignEvents PUBLISHED = ForeignEvents.of("booking");

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) {
    PUBLISHED.fill(type, copy);
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(SeatOffered.TYPE, SeatOffered.class),
        Arguments.of(OfferExpired.TYPE, OfferExpired.class),
        Arguments.of(SeatsOfChildren.CONFIRMED, SeatsOfChildren.class),
        Arguments.of(SeatsLeft.TYPE, SeatsLeft.class),
        Arguments.of(SeatsOfChildren.RESCHEDULED, SeatsOfChildren.class),
        Arguments.of(SeatsOfChildren.MOVED, SeatsOfChildren.class),
        Arguments.of(RefundFailed.TYPE, RefundFailed.class),
        Arguments.of(ReminderDue.TYPE, ReminderDue.class),
        Arguments.of(ChildrenAbsent.TYPE, ChildrenAbsent.class),
        Arguments.of(SessionPutBack.TYPE, SessionPutBack.class),
        Arguments.of(WaitingCalledOff.TYPE, WaitingCalledOff.class),
        Arguments.of(CreditNews.BOUGHT, CreditNews.class),
        Arguments.of(CreditNews.REFUNDED, CreditNews.class));
  }
}
