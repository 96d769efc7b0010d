package io.homeroom.identity.consent;

import java.time.Instant;

/** A parent no longer allows a purpose. */
public record ConsentWithdrawn(
    ConsentId consent, Scope scope, Purpose purpose, Instant occurredAt) {}
