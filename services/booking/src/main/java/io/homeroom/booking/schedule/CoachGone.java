package io.homeroom.booking.schedule;

import java.util.UUID;

/** A person holds no sessions any more, if they ever did; told within the transaction. */
public record CoachGone(UUID person) {}
