package io.homeroom.booking.enrolment;

import java.util.UUID;

/**
 * A child's place in a booking.
 *
 * @param kept whether it is the child's still
 */
public record Seat(UUID child, boolean kept) {}
