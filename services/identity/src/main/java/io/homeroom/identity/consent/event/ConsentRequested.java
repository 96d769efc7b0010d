package io.homeroom.identity.consent.event;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.ConsentRequest;
import java.time.Instant;

/** A parent is to be asked for consent by mail. */
public record ConsentRequested(
    ConsentId consent, ConsentRequest request, Instant expiresAt, Instant occurredAt) {}
