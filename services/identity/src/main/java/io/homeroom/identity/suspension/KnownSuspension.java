package io.homeroom.identity.suspension;

import java.time.Instant;

/** A suspension in force. */
public record KnownSuspension(SuspensionReason reason, Instant suspendedAt) {}
