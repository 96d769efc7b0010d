package io.homeroom.booking.schedule;

import java.time.Instant;
import java.util.UUID;

/**
 * A person holds no sessions any more, if they ever did; told within the transaction.
 *
 * @param until what they plan or offer later is of a coach who has come back
 */
public record CoachGone(UUID person, Instant until) {}
