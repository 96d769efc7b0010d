package io.homeroom.booking.enrolment.refunding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.EndReason;
import java.time.Instant;
import java.util.UUID;

/** Payments is to pay back; told within the transaction. */
public record RefundRequested(
    UUID refund, Booking booking, long minor, EndReason reason, Instant at) {}
