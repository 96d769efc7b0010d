package io.homeroom.identity.consent.event;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import java.time.Instant;

/** A parent no longer allows a purpose. */
public record ConsentWithdrawn(
    ConsentId consent, Scope scope, Purpose purpose, Instant occurredAt) {}
