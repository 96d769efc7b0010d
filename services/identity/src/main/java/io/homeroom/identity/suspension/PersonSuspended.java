package io.homeroom.identity.suspension;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody is shut out. */
public record PersonSuspended(PersonId person, SuspensionReason reason, Instant occurredAt) {}
