package io.homeroom.identity.adulthood.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** A child of the family will be eighteen in a month, or is already. */
public record ComingOfAgeAnnounced(FamilyId family, ChildId child, Instant occurredAt) {}
