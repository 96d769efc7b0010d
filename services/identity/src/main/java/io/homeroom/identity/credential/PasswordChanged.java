package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * Somebody has another password. Published by whoever changes it, within the transaction that notes
 * the change.
 */
public record PasswordChanged(PersonId person, Instant occurredAt) {}
