package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.refunding.Refund;
import io.homeroom.booking.enrolment.refunding.RefundState;
import io.homeroom.booking.schedule.Mode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking on the wire.
 *
 * @param childIds who has a seat by it now
 * @param minor what all of it costs
 * @param byCredits whether a credit has paid for each seat
 * @param refunded what is paid back, or will be
 * @param refunds what that comes of, and what came to nothing
 * @param until when an offer or a hold ends
 * @param checkout where it is paid, in answer to a call that asks for that
 * @param location where to meet in person
 * @param meetLink where to meet online, once it is confirmed and a day away
 */
record BookingView(
    UUID bookingId,
    UUID courseSessionId,
    List<UUID> childIds,
    BookingState state,
    @Nullable EndReason reason,
    long minor,
    String currency,
    boolean byCredits,
    long paid,
    long refunded,
    List<RefundView> refunds,
    @Nullable Instant until,
    Instant startsAt,
    String zone,
    Mode mode,
    @Nullable String location,
    @Nullable String meetLink,
    @Nullable CheckoutView checkout) {

  /** Money that goes back; {@code minor}: once it is done, what was granted. */
  record RefundView(
      UUID refundId, long minor, RefundState state, EndReason reason, Instant requestedAt) {

    static RefundView of(Refund refund) {
      return new RefundView(
          refund.id(), refund.minor(), refund.state(), refund.reason(), refund.requestedAt());
    }
  }

  /**
   * Where it is paid.
   *
   * @param pending the page cannot be had at this moment; it is asked for again by confirming
   */
  record CheckoutView(boolean pending, @Nullable String url) {}
}
