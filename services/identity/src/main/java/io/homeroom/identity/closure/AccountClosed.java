package io.homeroom.identity.closure;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * Nothing identifies somebody here any more, once the transaction is over that publishes this.
 *
 * @param familyClosed whether the family ends with them
 */
public record AccountClosed(
    PersonId person, FamilyId family, boolean familyClosed, Instant occurredAt) {}
