package io.homeroom.booking.credit.monthly;

import java.time.Instant;
import java.util.UUID;

/**
 * A month of a package as payments tells of it.
 *
 * @param monthly of which it is a month
 * @param invoice by which payments knows it
 * @param minor what has come for it, or what was given back of it until now
 */
public record Month(UUID monthly, String invoice, long minor, Instant at) {}
