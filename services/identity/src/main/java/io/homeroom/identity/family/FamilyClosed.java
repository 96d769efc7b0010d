package io.homeroom.identity.family;

import java.time.Instant;

/** There is no such family any more. */
public record FamilyClosed(FamilyId family, Instant occurredAt) {}
