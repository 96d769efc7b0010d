package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * Somebody has another password. Published by whoever changes it, within the transaction that notes
 * the change.
 *
 * @param certain whether the provider is known to have it; after a crash either may hold
 */
public record PasswordChanged(PersonId person, boolean certain, Instant occurredAt) {}
