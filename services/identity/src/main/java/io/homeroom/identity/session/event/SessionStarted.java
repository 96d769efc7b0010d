package io.homeroom.identity.session.event;

import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.SessionId;
import java.time.Instant;

/** Somebody has signed in. */
public record SessionStarted(SessionId id, KnownSession session, Instant occurredAt) {}
