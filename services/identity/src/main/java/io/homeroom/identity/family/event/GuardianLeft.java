package io.homeroom.identity.family.event;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * A parent does not belong to the family any more.
 *
 * @param next the family of their own that they have instead
 */
public record GuardianLeft(FamilyId family, PersonId guardian, FamilyId next, Instant occurredAt) {}
