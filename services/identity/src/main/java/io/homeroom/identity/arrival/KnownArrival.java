package io.homeroom.identity.arrival;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * An arrival as the rest of this service may know it.
 *
 * @param person who they become if they register
 * @param family what they begin then
 */
public record KnownArrival(
    PersonId person, FamilyId family, ExternalIdentity identity, Instant arrivedAt) {}
