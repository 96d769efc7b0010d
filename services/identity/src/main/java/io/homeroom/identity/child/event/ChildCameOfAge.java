package io.homeroom.identity.child.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/**
 * A child has become an adult with an account of its own.
 *
 * @param next the family of its own that it has from now on
 */
public record ChildCameOfAge(FamilyId family, ChildId child, FamilyId next, Instant occurredAt) {}
