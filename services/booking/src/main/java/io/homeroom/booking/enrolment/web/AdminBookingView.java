package io.homeroom.booking.enrolment.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as staff sees it.
 *
 * @param personId the parent who has booked
 * @param paymentReference finds the payment at payments
 */
record AdminBookingView(
    UUID familyId,
    UUID personId,
    String paymentReference,
    Instant bookedAt,
    @Nullable Instant confirmedAt,
    BookingView booking) {}
