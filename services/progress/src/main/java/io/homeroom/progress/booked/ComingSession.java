package io.homeroom.progress.booked;

import java.time.Instant;
import java.util.UUID;

/**
 * A course session in which a child has a seat.
 *
 * @param course its title
 * @param zone where it is held, as IANA names it
 */
public record ComingSession(
    UUID booking, UUID session, String course, Instant startsAt, String zone) {}
