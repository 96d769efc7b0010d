package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody has confirmed that their account is to be closed, which it will be then. */
public record AccountClosing(PersonId person, Instant closesAt, Instant occurredAt) {}
