package io.homeroom.identity.family.event;

import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** There is no such family any more. */
public record FamilyClosed(FamilyId family, Instant occurredAt) {}
