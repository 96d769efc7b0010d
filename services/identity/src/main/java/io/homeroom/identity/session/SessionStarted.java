package io.homeroom.identity.session;

import java.time.Instant;

/** Somebody has signed in. */
public record SessionStarted(SessionId id, KnownSession session, Instant occurredAt) {}
