package io.homeroom.identity.session;

import java.time.Instant;

/** A session has ended before its time. */
public record SessionRevoked(
    SessionId id, KnownSession session, RevocationReason reason, Instant occurredAt) {}
