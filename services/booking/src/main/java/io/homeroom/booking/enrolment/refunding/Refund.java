package io.homeroom.booking.enrolment.refunding;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.EndReason;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that goes back to a family.
 *
 * @param minor what was asked for; once it is done, what was granted
 */
public record Refund(
    UUID id,
    BookingId booking,
    long minor,
    EndReason reason,
    RefundState state,
    Instant requestedAt) {}
