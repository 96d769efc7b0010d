package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.EndReason;
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
 * @param until when an offer or a hold ends
 * @param checkout where it is paid, in answer to a call that asks for that
 * @param meetLink where to meet online, once it is confirmed
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
    @Nullable Instant until,
    Instant startsAt,
    String zone,
    @Nullable String meetLink,
    @Nullable CheckoutView checkout) {

  /**
   * Where it is paid.
   *
   * @param pending the page cannot be had at this moment; it is asked for again by confirming
   */
  record CheckoutView(boolean pending, @Nullable String url) {}
}
