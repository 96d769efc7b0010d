package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** A child has left its family. */
public record ChildRemoved(FamilyId family, ChildId child, Instant occurredAt) {}
