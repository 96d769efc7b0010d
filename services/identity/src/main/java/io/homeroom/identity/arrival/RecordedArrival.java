package io.homeroom.identity.arrival;

import java.time.Instant;

/** An arrival as whoever arrived knows it. */
public record RecordedArrival(ArrivalToken token, Instant expiresAt) {}
