package io.homeroom.identity.suspension;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody may come in again. */
public record PersonReinstated(PersonId person, Instant occurredAt) {}
