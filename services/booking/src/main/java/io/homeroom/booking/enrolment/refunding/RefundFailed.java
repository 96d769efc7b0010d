package io.homeroom.booking.enrolment.refunding;

import io.homeroom.booking.enrolment.Booking;
import java.time.Instant;
import java.util.UUID;

/** Money does not go back, or has come again; told once, within the transaction. */
public record RefundFailed(UUID refund, Booking booking, long minor, Instant at) {}
