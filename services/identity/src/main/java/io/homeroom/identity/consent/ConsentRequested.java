package io.homeroom.identity.consent;

import java.time.Instant;

/** A parent is to be asked for consent by mail. */
public record ConsentRequested(
    ConsentId consent, ConsentRequest request, Instant expiresAt, Instant occurredAt) {}
