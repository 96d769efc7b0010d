package io.homeroom.identity.family;

import java.time.Instant;

/**
 * A parent does not belong to the family any more.
 *
 * @param next the family of their own that they have instead
 */
public record GuardianLeft(FamilyId family, PersonId guardian, FamilyId next, Instant occurredAt) {}
