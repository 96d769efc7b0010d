package io.homeroom.identity.child.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** A child has left its family. */
public record ChildRemoved(FamilyId family, ChildId child, Instant occurredAt) {}
