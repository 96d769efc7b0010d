package io.homeroom.identity.session.event;

import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.SessionId;
import java.time.Instant;

/** A session has ended before its time. */
public record SessionRevoked(
    SessionId id, KnownSession session, RevocationReason reason, Instant occurredAt) {}
