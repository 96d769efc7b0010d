package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody has thought better of closing their account. */
public record AccountReopened(PersonId person, Instant occurredAt) {}
